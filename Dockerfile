# The program in an image of its own, without a shell and not as root.
FROM golang:1.26 AS build
WORKDIR /src
COPY go.mod go.sum ./
RUN go mod download
COPY . .
RUN CGO_ENABLED=0 go build -trimpath -ldflags='-s -w' -o /mailuo . \
 && mkdir /empty

FROM scratch
COPY --from=build /etc/ssl/certs/ca-certificates.crt /etc/ssl/certs/
COPY --from=build --chmod=1777 /empty /tmp
# Where mailuo.db is, unless --store says otherwise.
COPY --from=build --chown=65532:65532 /empty /data
COPY --from=build /mailuo /mailuo
WORKDIR /data
USER 65532:65532
EXPOSE 8080
ENTRYPOINT ["/mailuo"]
