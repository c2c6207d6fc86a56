const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./Board-x2yEcRCk.js","./Choice-h3Zxz4C0.js","./Choice-g0xlrevq.css","./dates-E6SM5Q5y.js","./TextFilter-Dyq_5i1X.js","./TextFilter-BpVHtouR.css","./Picker-CGWrEkCZ.js","./useNames-CIbGjvHn.js","./exporting-CcBzby6i.js","./Board-CO4ze6tT.css","./Chain-BV-us2xB.js","./Figure-BvmuREEc.js","./Figure-CPTiNOnZ.css","./Evidence-C6yKHMgS.js","./percent-_Zje-Ecc.js","./Evidence-DWeXWqgD.css","./Chain-IIAXyRjI.css","./Compare-31_IPwSE.js","./usePages-DD-1unE9.js","./Compare-DhVPvG2y.css","./Graph-BiFjwCyd.js","./types-cf7ERQ_T.js","./Graph-BVOgqe8a.css","./Node-KXyiylP-.js","./Pages-BrldnIW9.js","./Node-Cttv5w_9.css","./Overview-BOiD42NF.js","./chart.module-imcTYScY.js","./chart-DInvhZ0k.css","./Overview-CHOls4zT.css","./Search-Dm53DHrc.js","./Search-BPqvFhK9.css","./Speech-k2xXc3xg.js","./reading-D7Yl9bVT.js","./Speech-B5ESQsXZ.css","./Speeches-ucAzYq7z.js","./Speeches-Ubu2laN2.css","./Wording-CntQqDMP.js"])))=>i.map(i=>d[i]);
var e=Object.create,t=Object.defineProperty,n=Object.getOwnPropertyDescriptor,r=Object.getOwnPropertyNames,i=Object.getPrototypeOf,a=Object.prototype.hasOwnProperty,o=(e,t)=>()=>(t||(e((t={exports:{}}).exports,t,t.exports),e=null),t.exports),s=(e,i,o,s)=>{if(i&&typeof i==`object`||typeof i==`function`)for(var c=r(i),l=0,u=c.length,d;l<u;l++)d=c[l],!a.call(e,d)&&d!==o&&t(e,d,{get:(e=>i[e]).bind(null,d),enumerable:!(s=n(i,d))||s.enumerable});return e},c=(n,r,o)=>(o=n==null?{}:e(i(n)),s(r||!n||!n.__esModule||!a.call(n,`default`)?t(o,`default`,{value:n,enumerable:!0}):o,n)),l=o((e=>{var t=Symbol.for(`react.transitional.element`),n=Symbol.for(`react.portal`),r=Symbol.for(`react.fragment`),i=Symbol.for(`react.strict_mode`),a=Symbol.for(`react.profiler`),o=Symbol.for(`react.consumer`),s=Symbol.for(`react.context`),c=Symbol.for(`react.forward_ref`),l=Symbol.for(`react.suspense`),u=Symbol.for(`react.memo`),d=Symbol.for(`react.lazy`),f=Symbol.for(`react.activity`),p=Symbol.for(`react.view_transition`),m=Symbol.iterator;function h(e){return typeof e!=`object`||!e?null:(e=m&&e[m]||e[`@@iterator`],typeof e==`function`?e:null)}var g={isMounted:function(){return!1},enqueueForceUpdate:function(){},enqueueReplaceState:function(){},enqueueSetState:function(){}},_=Object.assign,v={};function y(e,t,n){this.props=e,this.context=t,this.refs=v,this.updater=n||g}y.prototype.isReactComponent={},y.prototype.setState=function(e,t){if(typeof e!=`object`&&typeof e!=`function`&&e!=null)throw Error(`takes an object of state variables to update or a function which returns an object of state variables.`);this.updater.enqueueSetState(this,e,t,`setState`)},y.prototype.forceUpdate=function(e){this.updater.enqueueForceUpdate(this,e,`forceUpdate`)};function b(){}b.prototype=y.prototype;function x(e,t,n){this.props=e,this.context=t,this.refs=v,this.updater=n||g}var S=x.prototype=new b;S.constructor=x,_(S,y.prototype),S.isPureReactComponent=!0;var C=Array.isArray;function ee(){}var w={H:null,A:null,T:null,S:null},te=Object.prototype.hasOwnProperty;function T(e,n,r){var i=r.ref;return{$$typeof:t,type:e,key:n,ref:i===void 0?null:i,props:r}}function ne(e,t){return T(e.type,t,e.props)}function re(e){return typeof e==`object`&&!!e&&e.$$typeof===t}function ie(e){var t={"=":`=0`,":":`=2`};return`$`+e.replace(/[=:]/g,function(e){return t[e]})}var ae=/\/+/g;function oe(e,t){return typeof e==`object`&&e&&e.key!=null?ie(``+e.key):t.toString(36)}function se(e){switch(e.status){case`fulfilled`:return e.value;case`rejected`:throw e.reason;default:switch(typeof e.status==`string`?e.then(ee,ee):(e.status=`pending`,e.then(function(t){e.status===`pending`&&(e.status=`fulfilled`,e.value=t)},function(t){e.status===`pending`&&(e.status=`rejected`,e.reason=t)})),e.status){case`fulfilled`:return e.value;case`rejected`:throw e.reason}}throw e}function ce(e,r,i,a,o){var s=typeof e;(s===`undefined`||s===`boolean`)&&(e=null);var c=!1;if(e===null)c=!0;else switch(s){case`bigint`:case`string`:case`number`:c=!0;break;case`object`:switch(e.$$typeof){case t:case n:c=!0;break;case d:return c=e._init,ce(c(e._payload),r,i,a,o)}}if(c)return o=o(e),c=a===``?`.`+oe(e,0):a,C(o)?(i=``,c!=null&&(i=c.replace(ae,`$&/`)+`/`),ce(o,r,i,``,function(e){return e})):o!=null&&(re(o)&&(o=ne(o,i+(o.key==null||e&&e.key===o.key?``:(``+o.key).replace(ae,`$&/`)+`/`)+c)),r.push(o)),1;c=0;var l=a===``?`.`:a+`:`;if(C(e))for(var u=0;u<e.length;u++)a=e[u],s=l+oe(a,u),c+=ce(a,r,i,s,o);else if(u=h(e),typeof u==`function`)for(e=u.call(e),u=0;!(a=e.next()).done;)a=a.value,s=l+oe(a,u++),c+=ce(a,r,i,s,o);else if(s===`object`){if(typeof e.then==`function`)return ce(se(e),r,i,a,o);throw r=String(e),Error(`Objects are not valid as a React child (found: `+(r===`[object Object]`?`object with keys {`+Object.keys(e).join(`, `)+`}`:r)+`). If you meant to render a collection of children, use an array instead.`)}return c}function le(e,t,n){if(e==null)return e;var r=[],i=0;return ce(e,r,``,``,function(e){return t.call(n,e,i++)}),r}function ue(e){if(e._status===-1){var t=e._result,n=t();n.then(function(t){(e._status===0||e._status===-1)&&(e._status=1,e._result=t,n.status===void 0&&(n.status=`fulfilled`,n.value=t))},function(t){(e._status===0||e._status===-1)&&(e._status=2,e._result=t,n.status===void 0&&(n.status=`rejected`,n.reason=t))}),e._status===-1&&(e._status=0,e._result=n)}if(e._status===1)return e._result.default;throw e._result}var de=typeof reportError==`function`?reportError:function(e){if(typeof window==`object`&&typeof window.ErrorEvent==`function`){var t=new window.ErrorEvent(`error`,{bubbles:!0,cancelable:!0,message:typeof e==`object`&&e&&typeof e.message==`string`?String(e.message):String(e),error:e});if(!window.dispatchEvent(t))return}else if(typeof process==`object`&&typeof process.emit==`function`){process.emit(`uncaughtException`,e);return}console.error(e)};function fe(e){var t=w.T,n={};n.types=t===null?null:t.types,w.T=n;try{var r=e(),i=w.S;i!==null&&i(n,r),typeof r==`object`&&r&&typeof r.then==`function`&&r.then(ee,de)}catch(e){de(e)}finally{t!==null&&n.types!==null&&(t.types=n.types),w.T=t}}function pe(e){var t=w.T;if(t!==null){var n=t.types;n===null?t.types=[e]:n.indexOf(e)===-1&&n.push(e)}else fe(pe.bind(null,e))}var me={map:le,forEach:function(e,t,n){le(e,function(){t.apply(this,arguments)},n)},count:function(e){var t=0;return le(e,function(){t++}),t},toArray:function(e){return le(e,function(e){return e})||[]},only:function(e){if(!re(e))throw Error(`React.Children.only expected to receive a single React element child.`);return e}};e.Activity=f,e.Children=me,e.Component=y,e.Fragment=r,e.Profiler=a,e.PureComponent=x,e.StrictMode=i,e.Suspense=l,e.ViewTransition=p,e.__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE=w,e.__COMPILER_RUNTIME={__proto__:null,c:function(e){return w.H.useMemoCache(e)}},e.addTransitionType=pe,e.cache=function(e){return function(){return e.apply(null,arguments)}},e.cacheSignal=function(){return null},e.cloneElement=function(e,t,n){if(e==null)throw Error(`The argument must be a React element, but you passed `+e+`.`);var r=_({},e.props),i=e.key;if(t!=null)for(a in t.key!==void 0&&(i=``+t.key),t)!te.call(t,a)||a===`key`||a===`__self`||a===`__source`||a===`ref`&&t.ref===void 0||(r[a]=t[a]);var a=arguments.length-2;if(a===1)r.children=n;else if(1<a){for(var o=Array(a),s=0;s<a;s++)o[s]=arguments[s+2];r.children=o}return T(e.type,i,r)},e.createContext=function(e){return e={$$typeof:s,_currentValue:e,_currentValue2:e,_threadCount:0,Provider:null,Consumer:null},e.Provider=e,e.Consumer={$$typeof:o,_context:e},e},e.createElement=function(e,t,n){var r,i={},a=null;if(t!=null)for(r in t.key!==void 0&&(a=``+t.key),t)te.call(t,r)&&r!==`key`&&r!==`__self`&&r!==`__source`&&(i[r]=t[r]);var o=arguments.length-2;if(o===1)i.children=n;else if(1<o){for(var s=Array(o),c=0;c<o;c++)s[c]=arguments[c+2];i.children=s}if(e&&e.defaultProps)for(r in o=e.defaultProps,o)i[r]===void 0&&(i[r]=o[r]);return T(e,a,i)},e.createRef=function(){return{current:null}},e.forwardRef=function(e){return{$$typeof:c,render:e}},e.isValidElement=re,e.lazy=function(e){return{$$typeof:d,_payload:{_status:-1,_result:e},_init:ue}},e.memo=function(e,t){return{$$typeof:u,type:e,compare:t===void 0?null:t}},e.startTransition=fe,e.unstable_useCacheRefresh=function(){return w.H.useCacheRefresh()},e.use=function(e){return w.H.use(e)},e.useActionState=function(e,t,n){return w.H.useActionState(e,t,n)},e.useCallback=function(e,t){return w.H.useCallback(e,t)},e.useContext=function(e){return w.H.useContext(e)},e.useDebugValue=function(){},e.useDeferredValue=function(e,t){return w.H.useDeferredValue(e,t)},e.useEffect=function(e,t){return w.H.useEffect(e,t)},e.useEffectEvent=function(e){return w.H.useEffectEvent(e)},e.useId=function(){return w.H.useId()},e.useImperativeHandle=function(e,t,n){return w.H.useImperativeHandle(e,t,n)},e.useInsertionEffect=function(e,t){return w.H.useInsertionEffect(e,t)},e.useLayoutEffect=function(e,t){return w.H.useLayoutEffect(e,t)},e.useMemo=function(e,t){return w.H.useMemo(e,t)},e.useOptimistic=function(e,t){return w.H.useOptimistic(e,t)},e.useReducer=function(e,t,n){return w.H.useReducer(e,t,n)},e.useRef=function(e){return w.H.useRef(e)},e.useState=function(e){return w.H.useState(e)},e.useSyncExternalStore=function(e,t,n){return w.H.useSyncExternalStore(e,t,n)},e.useTransition=function(){return w.H.useTransition()},e.version=`19.3.1`})),u=o(((e,t)=>{t.exports=l()})),d=o((e=>{function t(e,t){var n=e.length;e.push(t);a:for(;0<n;){var r=n-1>>>1,a=e[r];if(0<i(a,t))e[r]=t,e[n]=a,n=r;else break a}}function n(e){return e.length===0?null:e[0]}function r(e){if(e.length===0)return null;var t=e[0],n=e.pop();if(n!==t){e[0]=n;a:for(var r=0,a=e.length,o=a>>>1;r<o;){var s=2*(r+1)-1,c=e[s],l=s+1,u=e[l];if(0>i(c,n))l<a&&0>i(u,c)?(e[r]=u,e[l]=n,r=l):(e[r]=c,e[s]=n,r=s);else if(l<a&&0>i(u,n))e[r]=u,e[l]=n,r=l;else break a}}return t}function i(e,t){var n=e.sortIndex-t.sortIndex;return n===0?e.id-t.id:n}if(e.unstable_now=void 0,typeof performance==`object`&&typeof performance.now==`function`){var a=performance;e.unstable_now=function(){return a.now()}}else{var o=Date,s=o.now();e.unstable_now=function(){return o.now()-s}}var c=[],l=[],u=1,d=null,f=3,p=!1,m=!1,h=!1,g=!1,_=typeof setTimeout==`function`?setTimeout:null,v=typeof clearTimeout==`function`?clearTimeout:null,y=typeof setImmediate<`u`?setImmediate:null;function b(e){for(var i=n(l);i!==null;){if(i.callback===null)r(l);else if(i.startTime<=e)r(l),i.sortIndex=i.expirationTime,t(c,i);else break;i=n(l)}}function x(e){if(h=!1,b(e),!m){if(n(c)!==null)m=!0,S||(S=!0,ne());else{var t=n(l);t!==null&&ae(x,t.startTime-e)}}}var S=!1,C=-1,ee=5,w=-1;function te(){return g?!0:!(e.unstable_now()-w<ee)}function T(){if(g=!1,S){var t=e.unstable_now();w=t;var i=!0;try{a:{m=!1,h&&(h=!1,v(C),C=-1),p=!0;var a=f;try{b:{for(b(t),d=n(c);d!==null&&!(d.expirationTime>t&&te());){var o=d.callback;if(typeof o==`function`){d.callback=null,f=d.priorityLevel;var s=o(d.expirationTime<=t);if(t=e.unstable_now(),typeof s==`function`){d.callback=s,b(t),i=!0;break b}d===n(c)&&r(c),b(t)}else r(c);d=n(c)}if(d!==null)i=!0;else{var u=n(l);u!==null&&ae(x,u.startTime-t),i=!1}}break a}finally{d=null,f=a,p=!1}i=void 0}}finally{i?ne():S=!1}}}var ne;if(typeof y==`function`)ne=function(){y(T)};else if(typeof MessageChannel<`u`){var re=new MessageChannel,ie=re.port2;re.port1.onmessage=T,ne=function(){ie.postMessage(null)}}else ne=function(){_(T,0)};function ae(t,n){C=_(function(){t(e.unstable_now())},n)}e.unstable_IdlePriority=5,e.unstable_ImmediatePriority=1,e.unstable_LowPriority=4,e.unstable_NormalPriority=3,e.unstable_Profiling=null,e.unstable_UserBlockingPriority=2,e.unstable_cancelCallback=function(e){e.callback=null},e.unstable_forceFrameRate=function(e){0>e||125<e?console.error(`forceFrameRate takes a positive int between 0 and 125, forcing frame rates higher than 125 fps is not supported`):ee=0<e?Math.floor(1e3/e):5},e.unstable_getCurrentPriorityLevel=function(){return f},e.unstable_next=function(e){switch(f){case 1:case 2:case 3:var t=3;break;default:t=f}var n=f;f=t;try{return e()}finally{f=n}},e.unstable_requestPaint=function(){g=!0},e.unstable_runWithPriority=function(e,t){switch(e){case 1:case 2:case 3:case 4:case 5:break;default:e=3}var n=f;f=e;try{return t()}finally{f=n}},e.unstable_scheduleCallback=function(r,i,a){var o=e.unstable_now();switch(typeof a==`object`&&a?(a=a.delay,a=typeof a==`number`&&0<a?o+a:o):a=o,r){case 1:var s=-1;break;case 2:s=250;break;case 5:s=1073741823;break;case 4:s=1e4;break;default:s=5e3}return s=a+s,r={id:u++,callback:i,priorityLevel:r,startTime:a,expirationTime:s,sortIndex:-1},a>o?(r.sortIndex=a,t(l,r),n(c)===null&&r===n(l)&&(h?(v(C),C=-1):h=!0,ae(x,a-o))):(r.sortIndex=s,t(c,r),m||p||(m=!0,S||(S=!0,ne()))),r},e.unstable_shouldYield=te,e.unstable_wrapCallback=function(e){var t=f;return function(){var n=f;f=t;try{return e.apply(this,arguments)}finally{f=n}}}})),f=o(((e,t)=>{t.exports=d()})),p=o((e=>{var t=u();function n(e){var t=`https://react.dev/errors/`+e;if(1<arguments.length){t+=`?args[]=`+encodeURIComponent(arguments[1]);for(var n=2;n<arguments.length;n++)t+=`&args[]=`+encodeURIComponent(arguments[n])}return`Minified React error #`+e+`; visit `+t+` for the full message or use the non-minified dev environment for full errors and additional helpful warnings.`}function r(){}var i={d:{f:r,r:function(){throw Error(n(522))},D:r,C:r,L:r,m:r,X:r,S:r,M:r},p:0,findDOMNode:null},a=Symbol.for(`react.portal`),o=Symbol.for(`react.recoverable`),s=Symbol.for(`react.optimistic_key`);function c(e,t,n){var r=3<arguments.length&&arguments[3]!==void 0?arguments[3]:null;return{$$typeof:a,key:r==null?null:r===s?s:``+r,children:e,containerInfo:t,implementation:n}}var l=t.__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE;function d(e,t){if(e===`font`)return``;if(typeof t==`string`)return t===`use-credentials`?t:``}e.__DOM_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE=i,e.browser=function(e){return{$$typeof:o,_reason:e}},e.createPortal=function(e,t){var r=2<arguments.length&&arguments[2]!==void 0?arguments[2]:null;if(!t||t.nodeType!==1&&t.nodeType!==9&&t.nodeType!==11)throw Error(n(299));return c(e,t,null,r)},e.flushSync=function(e){var t=l.T,n=i.p;try{if(l.T=null,i.p=2,e)return e()}finally{l.T=t,i.p=n,i.d.f()}},e.preconnect=function(e,t){typeof e==`string`&&(t?(t=t.crossOrigin,t=typeof t==`string`?t===`use-credentials`?t:``:void 0):t=null,i.d.C(e,t))},e.prefetchDNS=function(e){typeof e==`string`&&i.d.D(e)},e.preinit=function(e,t){if(typeof e==`string`&&t&&typeof t.as==`string`){var n=t.as,r=d(n,t.crossOrigin),a=typeof t.integrity==`string`?t.integrity:void 0,o=typeof t.fetchPriority==`string`?t.fetchPriority:void 0;n===`style`?i.d.S(e,typeof t.precedence==`string`?t.precedence:void 0,{crossOrigin:r,integrity:a,fetchPriority:o}):n===`script`&&i.d.X(e,{crossOrigin:r,integrity:a,fetchPriority:o,nonce:typeof t.nonce==`string`?t.nonce:void 0})}},e.preinitModule=function(e,t){if(typeof e==`string`){if(typeof t==`object`&&t){if(t.as==null||t.as===`script`){var n=d(t.as,t.crossOrigin);i.d.M(e,{crossOrigin:n,integrity:typeof t.integrity==`string`?t.integrity:void 0,nonce:typeof t.nonce==`string`?t.nonce:void 0,fetchPriority:typeof t.fetchPriority==`string`?t.fetchPriority:void 0})}}else t??i.d.M(e)}},e.preload=function(e,t){if(typeof e==`string`&&typeof t==`object`&&t&&typeof t.as==`string`){var n=t.as,r=d(n,t.crossOrigin);i.d.L(e,n,{crossOrigin:r,integrity:typeof t.integrity==`string`?t.integrity:void 0,nonce:typeof t.nonce==`string`?t.nonce:void 0,type:typeof t.type==`string`?t.type:void 0,fetchPriority:typeof t.fetchPriority==`string`?t.fetchPriority:void 0,referrerPolicy:typeof t.referrerPolicy==`string`?t.referrerPolicy:void 0,imageSrcSet:typeof t.imageSrcSet==`string`?t.imageSrcSet:void 0,imageSizes:typeof t.imageSizes==`string`?t.imageSizes:void 0,media:typeof t.media==`string`?t.media:void 0})}},e.preloadModule=function(e,t){if(typeof e==`string`){if(t){var n=d(t.as,t.crossOrigin);i.d.m(e,{as:typeof t.as==`string`&&t.as!==`script`?t.as:void 0,crossOrigin:n,integrity:typeof t.integrity==`string`?t.integrity:void 0,nonce:typeof t.nonce==`string`?t.nonce:void 0,fetchPriority:typeof t.fetchPriority==`string`?t.fetchPriority:void 0})}else i.d.m(e)}},e.requestFormReset=function(e){i.d.r(e)},e.unstable_batchedUpdates=function(e,t){return e(t)},e.useFormState=function(e,t,n){return l.H.useFormState(e,t,n)},e.useFormStatus=function(){return l.H.useHostTransitionStatus()},e.version=`19.3.1`})),m=o(((e,t)=>{function n(){if(typeof __REACT_DEVTOOLS_GLOBAL_HOOK__<`u`&&typeof __REACT_DEVTOOLS_GLOBAL_HOOK__.checkDCE==`function`)try{__REACT_DEVTOOLS_GLOBAL_HOOK__.checkDCE(n)}catch(e){console.error(e)}}n(),t.exports=p()})),h=o((e=>{var t=f(),n=u(),r=m();function i(e){var t=`https://react.dev/errors/`+e;if(1<arguments.length){t+=`?args[]=`+encodeURIComponent(arguments[1]);for(var n=2;n<arguments.length;n++)t+=`&args[]=`+encodeURIComponent(arguments[n])}return`Minified React error #`+e+`; visit `+t+` for the full message or use the non-minified dev environment for full errors and additional helpful warnings.`}function a(e){return!(!e||e.nodeType!==1&&e.nodeType!==9&&e.nodeType!==11)}function o(e){for(var t=e,n=t;n&&!n.alternate;)t=n,t.flags&4098&&(e=t.return),n=t.return;for(;t.return;)t=t.return;return t.tag===3?e:null}function s(e){if(e.tag===13){var t=e.memoizedState;if(t===null&&(e=e.alternate,e!==null&&(t=e.memoizedState)),t!==null)return t.dehydrated}return null}function c(e){if(e.tag===31){var t=e.memoizedState;if(t===null&&(e=e.alternate,e!==null&&(t=e.memoizedState)),t!==null)return t.dehydrated}return null}function l(e){if(o(e)!==e)throw Error(i(188))}function d(e){var t=e.alternate;if(!t){if(t=o(e),t===null)throw Error(i(188));return t===e?e:null}for(var n=e,r=t;;){var a=n.return;if(a===null)break;var s=a.alternate;if(s===null){if(r=a.return,r!==null){n=r;continue}break}if(a.child===s.child){for(s=a.child;s;){if(s===n)return l(a),e;if(s===r)return l(a),t;s=s.sibling}throw Error(i(188))}if(n.return!==r.return)n=a,r=s;else{for(var c=!1,u=a.child;u;){if(u===n){c=!0,n=a,r=s;break}if(u===r){c=!0,r=a,n=s;break}u=u.sibling}if(!c){for(u=s.child;u;){if(u===n){c=!0,n=s,r=a;break}if(u===r){c=!0,r=s,n=a;break}u=u.sibling}if(!c)throw Error(i(189))}}if(n.alternate!==r)throw Error(i(190))}if(n.tag!==3)throw Error(i(188));return n.stateNode.current===n?e:t}function p(e){var t=e.tag;if(t===5||t===26||t===27||t===6)return e;for(e=e.child;e!==null;){if(t=p(e),t!==null)return t;e=e.sibling}return null}function h(e,t,n,r,i,a){for(;e!==null;){if((e.tag===5||e.tag===27||e.tag===6)&&n(e,r,i,a)||(e.tag!==22||e.memoizedState===null)&&(t||e.tag!==5&&e.tag!==27)&&h(e.child,t,n,r,i,a))return!0;e=e.sibling}return!1}function g(e){for(e=e.return;e!==null;){if(e.tag===3||e.tag===5||e.tag===27)return e;e=e.return}return null}function _(e){var t=!1;for(e=e.return;e!==null&&(e.tag===4&&(t=!0),e.tag!==3&&e.tag!==5&&e.tag!==27);)e=e.return;return t}function v(e){var t=[null,null],n=g(e);return n===null||y(t,e,n.child,{foundSelf:!1}),t}function y(e,t,n,r){for(;n!==null;){if(n===t)r.foundSelf=!0;else if(n.tag===5||n.tag===27||n.tag===6){if(r.foundSelf)return e[1]=n,!0;e[0]=n}else if((n.tag!==22||n.memoizedState===null)&&y(e,t,n.child,r))return!0;n=n.sibling}return!1}function b(e){switch(e.tag){case 5:case 27:case 6:return e.stateNode;case 3:return e.stateNode.containerInfo;default:throw Error(i(559))}}var x=null,S=null;function C(e,t,n){return e===n||e===t&&(x=e,!0)}function ee(e,t,n){return e===n?(S=e,!1):e===t&&(S!==null&&(x=e),!0)}function w(e){if(e===null)return null;do e=e===null?null:e.return;while(e&&e.tag!==5&&e.tag!==27&&e.tag!==3);return e||null}function te(e,t,n){for(var r=0,i=e;i;i=n(i))r++;i=0;for(var a=t;a;a=n(a))i++;for(;0<r-i;)e=n(e),r--;for(;0<i-r;)t=n(t),i--;for(;r--;){if(e===t||t!==null&&e===t.alternate)return e;e=n(e),t=n(t)}return null}var T=Object.assign,ne=Symbol.for(`react.element`),re=Symbol.for(`react.transitional.element`),ie=Symbol.for(`react.portal`),ae=Symbol.for(`react.fragment`),oe=Symbol.for(`react.strict_mode`),se=Symbol.for(`react.profiler`),ce=Symbol.for(`react.consumer`),le=Symbol.for(`react.context`),ue=Symbol.for(`react.forward_ref`),de=Symbol.for(`react.suspense`),fe=Symbol.for(`react.suspense_list`),pe=Symbol.for(`react.memo`),me=Symbol.for(`react.lazy`),he=Symbol.for(`react.activity`),ge=Symbol.for(`react.legacy_hidden`),_e=Symbol.for(`react.memo_cache_sentinel`),ve=Symbol.for(`react.view_transition`),ye=Symbol.for(`react.recoverable`),be=Symbol.iterator;function xe(e){return typeof e!=`object`||!e?null:(e=be&&e[be]||e[`@@iterator`],typeof e==`function`?e:null)}var Se=Symbol.for(`react.client.reference`);function Ce(e){if(e==null)return null;if(typeof e==`function`)return e.$$typeof===Se?null:e.displayName||e.name||null;if(typeof e==`string`)return e;switch(e){case ae:return`Fragment`;case se:return`Profiler`;case oe:return`StrictMode`;case de:return`Suspense`;case fe:return`SuspenseList`;case he:return`Activity`;case ve:return`ViewTransition`}if(typeof e==`object`)switch(e.$$typeof){case ie:return`Portal`;case le:return e.displayName||`Context`;case ce:return(e._context.displayName||`Context`)+`.Consumer`;case ue:var t=e.render;return e=e.displayName,e||=(e=t.displayName||t.name||``,e===``?`ForwardRef`:`ForwardRef(`+e+`)`),e;case pe:return t=e.displayName||null,t===null?Ce(e.type)||`Memo`:t;case me:t=e._payload,e=e._init;try{return Ce(e(t))}catch{}}return null}var we=Array.isArray,E=n.__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE,D=r.__DOM_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE,Te={pending:!1,data:null,method:null,action:null},Ee=[],De=-1;function Oe(e){return{current:e}}function ke(e){0>De||(e.current=Ee[De],Ee[De]=null,De--)}function O(e,t){De++,Ee[De]=e.current,e.current=t}var Ae=Oe(null),je=Oe(null),Me=Oe(null),Ne=Oe(null);function Pe(e,t){switch(O(Me,t),O(je,e),O(Ae,null),t.nodeType){case 9:case 11:e=(e=t.documentElement)&&(e=e.namespaceURI)?up(e):0;break;default:if(e=t.tagName,t=t.namespaceURI)t=up(t),e=dp(t,e);else switch(e){case`svg`:e=1;break;case`math`:e=2;break;default:e=0}}ke(Ae),O(Ae,e)}function Fe(){ke(Ae),ke(je),ke(Me)}function Ie(e){var t=e.memoizedState;t!==null&&(sh._currentValue=t.memoizedState,O(Ne,e)),t=Ae.current;var n=dp(t,e.type);t!==n&&(O(je,e),O(Ae,n))}function Le(e){je.current===e&&(ke(Ae),ke(je)),Ne.current===e&&(ke(Ne),sh._currentValue=Te)}var Re,ze;function Be(e){if(Re===void 0)try{throw Error()}catch(e){var t=e.stack.trim().match(/\n( *(at )?)/);Re=t&&t[1]||``,ze=-1<e.stack.indexOf(`
    at`)?` (<anonymous>)`:-1<e.stack.indexOf(`@`)?`@unknown:0:0`:``}return`
`+Re+e+ze}var Ve=!1;function He(e,t){if(!e||Ve)return``;Ve=!0;var n=Error.prepareStackTrace;Error.prepareStackTrace=void 0;try{var r={DetermineComponentFrameRoot:function(){try{if(t){var n=function(){throw Error()};if(Object.defineProperty(n.prototype,"props",{set:function(){throw Error()}}),typeof Reflect==`object`&&Reflect.construct){try{Reflect.construct(n,[])}catch(e){var r=e}Reflect.construct(e,[],n)}else{try{n.call()}catch(e){r=e}n=!1;try{var i=Object.getOwnPropertyDescriptor(e.prototype,`props`);Object.defineProperty(e.prototype,"props",{configurable:!0,set:function(){throw Error()}}),n=!0,new e}finally{n&&(i===void 0?delete e.prototype.props:Object.defineProperty(e.prototype,"props",i))}}}else{try{throw Error()}catch(e){r=e}(n=e())&&typeof n.catch==`function`&&n.catch(function(){})}}catch(e){if(e&&r&&typeof e.stack==`string`)return[e.stack,r.stack]}return[null,null]}};r.DetermineComponentFrameRoot.displayName=`DetermineComponentFrameRoot`;var i=Object.getOwnPropertyDescriptor(r.DetermineComponentFrameRoot,`name`);i&&i.configurable&&Object.defineProperty(r.DetermineComponentFrameRoot,"name",{value:`DetermineComponentFrameRoot`});var a=r.DetermineComponentFrameRoot(),o=a[0],s=a[1];if(o&&s){var c=o.split(`
`),l=s.split(`
`);for(i=r=0;r<c.length&&!c[r].includes(`DetermineComponentFrameRoot`);)r++;for(;i<l.length&&!l[i].includes(`DetermineComponentFrameRoot`);)i++;if(r===c.length||i===l.length)for(r=c.length-1,i=l.length-1;1<=r&&0<=i&&c[r]!==l[i];)i--;for(;1<=r&&0<=i;r--,i--)if(c[r]!==l[i]){if(r!==1||i!==1)do if(r--,i--,0>i||c[r]!==l[i]){var u=`
`+c[r].replace(` at new `,` at `);return e.displayName&&u.includes(`<anonymous>`)&&(u=u.replace(`<anonymous>`,e.displayName)),u}while(1<=r&&0<=i);break}}}finally{Ve=!1,Error.prepareStackTrace=n}return(n=e?e.displayName||e.name:``)?Be(n):``}function Ue(e,t){switch(e.tag){case 26:case 27:case 5:return Be(e.type);case 16:return Be(`Lazy`);case 13:return e.child!==t&&t!==null?Be(`Suspense Fallback`):Be(`Suspense`);case 19:return Be(`SuspenseList`);case 0:case 15:return He(e.type,!1);case 11:return He(e.type.render,!1);case 1:return He(e.type,!0);case 31:return Be(`Activity`);case 30:return Be(`ViewTransition`);default:return``}}function We(e){try{var t=``,n=null;do t+=Ue(e,n),n=e,e=e.return;while(e);return t}catch(e){return`
Error generating stack: `+e.message+`
`+e.stack}}var Ge=Object.prototype.hasOwnProperty,Ke=t.unstable_scheduleCallback,qe=t.unstable_cancelCallback,Je=t.unstable_shouldYield,Ye=t.unstable_requestPaint,Xe=t.unstable_now,Ze=t.unstable_getCurrentPriorityLevel,Qe=t.unstable_ImmediatePriority,$e=t.unstable_UserBlockingPriority,et=t.unstable_NormalPriority,tt=t.unstable_LowPriority,nt=t.unstable_IdlePriority,rt=t.log,it=t.unstable_setDisableYieldValue,at=null,ot=null;function st(e){if(typeof rt==`function`&&it(e),ot&&typeof ot.setStrictMode==`function`)try{ot.setStrictMode(at,e)}catch{}}var ct=Math.clz32?Math.clz32:dt,lt=Math.log,ut=Math.LN2;function dt(e){return e>>>=0,e===0?32:31-(lt(e)/ut|0)|0}var ft=256,pt=262144,mt=4194304;function ht(e){var t=e&42;if(t!==0)return t;switch(e&-e){case 1:return 1;case 2:return 2;case 4:return 4;case 8:return 8;case 16:return 16;case 32:return 32;case 64:return 64;case 128:return 128;case 256:case 512:case 1024:case 2048:case 4096:case 8192:case 16384:case 32768:case 65536:case 131072:return e&-e;case 262144:case 524288:case 1048576:case 2097152:return e&3932160;case 4194304:case 8388608:case 16777216:case 33554432:return e&62914560;case 67108864:return 67108864;case 134217728:return 134217728;case 268435456:return 268435456;case 536870912:return 536870912;case 1073741824:return 0;default:return e}}function gt(e,t,n){var r=e.pendingLanes;if(r===0)return 0;var i=0,a=e.suspendedLanes,o=e.pingedLanes;e=e.warmLanes;var s=r&134217727;return s===0?(s=r&~a,s===0?o===0?n||(n=r&~e,n!==0&&(i=ht(n))):i=ht(o):i=ht(s)):(r=s&~a,r===0?(o&=s,o===0?n||(n=s&~e,n!==0&&(i=ht(n))):i=ht(o)):i=ht(r)),i===0?0:t!==0&&t!==i&&(t&a)===0&&(a=i&-i,n=t&-t,a>=n||a===32&&n&4194048)?t:i}function _t(e,t){return(e.pendingLanes&~(e.suspendedLanes&~e.pingedLanes)&t)===0}function vt(e,t){t&8&&(t|=t&32);var n=e.entangledLanes;if(n!==0)for(e=e.entanglements,n&=t;0<n;){var r=31-ct(n),i=1<<r;t|=e[r],n&=~i}return t}function yt(e,t){switch(e){case 1:case 2:case 4:case 8:case 64:return t+250;case 16:case 32:case 128:case 256:case 512:case 1024:case 2048:case 4096:case 8192:case 16384:case 32768:case 65536:case 131072:case 262144:case 524288:case 1048576:case 2097152:return t+5e3;case 4194304:case 8388608:case 16777216:case 33554432:return-1;case 67108864:case 134217728:case 268435456:case 536870912:case 1073741824:return-1;default:return-1}}function bt(){var e=mt;return mt<<=1,!(mt&62914560)&&(mt=4194304),e}function xt(e){for(var t=[],n=0;31>n;n++)t.push(e);return t}function St(e,t){e.pendingLanes|=t,t!==268435456&&(e.suspendedLanes=0,e.pingedLanes=0,e.warmLanes=0)}function Ct(e,t,n,r,i,a){var o=e.pendingLanes;e.pendingLanes=n,e.suspendedLanes=0,e.pingedLanes=0,e.warmLanes=0,e.expiredLanes&=n,e.entangledLanes&=n,e.errorRecoveryDisabledLanes&=n,e.shellSuspendCounter=0;var s=e.entanglements,c=e.expirationTimes,l=e.hiddenUpdates;for(n=o&~n;0<n;){var u=31-ct(n),d=1<<u;s[u]=0,c[u]=-1;var f=l[u];if(f!==null)for(l[u]=null,u=0;u<f.length;u++){var p=f[u];p!==null&&(p.lane&=-536870913)}n&=~d}r!==0&&wt(e,r,0),a!==0&&i===0&&e.tag!==0&&(e.suspendedLanes|=a&~(o&~t))}function wt(e,t,n){e.pendingLanes|=t,e.suspendedLanes&=~t;var r=31-ct(t);e.entangledLanes|=t,e.entanglements[r]=e.entanglements[r]|1073741824|n&261930}function Tt(e,t){var n=e.entangledLanes|=t;for(e=e.entanglements;n;){var r=31-ct(n),i=1<<r;i&t|e[r]&t&&(e[r]|=t),n&=~i}}function Et(e,t){var n=t&-t;return n=n&42?1:Dt(n),(n&(e.suspendedLanes|t))===0?n:0}function Dt(e){switch(e){case 2:e=1;break;case 8:e=4;break;case 32:e=16;break;case 256:case 512:case 1024:case 2048:case 4096:case 8192:case 16384:case 32768:case 65536:case 131072:case 262144:case 524288:case 1048576:case 2097152:case 4194304:case 8388608:case 16777216:case 33554432:e=128;break;case 268435456:e=134217728;break;default:e=0}return e}function Ot(e){return e&=-e,2<e?8<e?e&134217727?32:268435456:8:2}function kt(){var e=D.p;return e===0?(e=window.event,e===void 0?32:Ch(e.type)):e}function At(e,t){var n=D.p;try{return D.p=e,t()}finally{D.p=n}}var k=Math.random().toString(36).slice(2),jt=`__reactFiber$`+k,Mt=`__reactProps$`+k,Nt=`__reactContainer$`+k,Pt=`__reactEvents$`+k,A=`__reactListeners$`+k,Ft=`__reactHandles$`+k,It=`__reactResources$`+k,Lt=`__reactMarker$`+k,Rt=`__reactLoad$`+k;function zt(e){delete e[jt],delete e[Mt],delete e[A],delete e[Ft]}function j(e){var t;if(t=e[jt])return t;for(var n=e.parentNode;n;){if(t=n[Nt]||n[jt]){if(n=t.alternate,t.child!==null||n!==null&&n.child!==null)for(e=fm(e);e!==null;){if(n=e[jt])return n;e=fm(e)}return t}e=n,n=e.parentNode}return null}function M(e){if(e=e[jt]||e[Nt]){var t=e.tag;if(t===5||t===6||t===13||t===31||t===26||t===27||t===3)return e}return null}function Bt(e){var t=e.tag;if(t===5||t===26||t===27||t===6)return e.stateNode;throw Error(i(33))}function N(e){var t=e[It];return t||=e[It]={hoistableStyles:new Map,hoistableScripts:new Map},t}function Vt(e){e[Lt]=!0}function Ht(e){e[Rt]=void 0}var Ut=new Set,Wt={};function Gt(e,t){Kt(e,t),Kt(e+`Capture`,t)}function Kt(e,t){for(Wt[e]=t,e=0;e<t.length;e++)Ut.add(t[e])}var qt=RegExp(`^[:A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD][:A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\-.0-9\\u00B7\\u0300-\\u036F\\u203F-\\u2040]*$`),Jt={},Yt={};function Xt(e){return Ge.call(Yt,e)?!0:Ge.call(Jt,e)?!1:qt.test(e)?Yt[e]=!0:(Jt[e]=!0,!1)}var P=!1;function Zt(){var e=P;return P=!1,e}function Qt(e,t,n){if(Xt(t)){if(n===null)e.removeAttribute(t);else{switch(typeof n){case`undefined`:case`function`:case`symbol`:e.removeAttribute(t);return;case`boolean`:var r=t.toLowerCase().slice(0,5);if(r!==`data-`&&r!==`aria-`){e.removeAttribute(t);return}}e.setAttribute(t,n)}}}function $t(e,t,n){if(n===null)e.removeAttribute(t);else{switch(typeof n){case`undefined`:case`function`:case`symbol`:case`boolean`:e.removeAttribute(t);return}e.setAttribute(t,n)}}function en(e,t,n,r){if(r===null)e.removeAttribute(n);else{switch(typeof r){case`undefined`:case`function`:case`symbol`:case`boolean`:e.removeAttribute(n);return}e.setAttributeNS(t,n,r)}}function tn(e){switch(typeof e){case`bigint`:case`boolean`:case`number`:case`string`:case`undefined`:return e;case`object`:return e;default:return``}}function nn(e){var t=e.type;return(e=e.nodeName)&&e.toLowerCase()===`input`&&(t===`checkbox`||t===`radio`)}function rn(e,t,n){var r=Object.getOwnPropertyDescriptor(e.constructor.prototype,t);if(!e.hasOwnProperty(t)&&r!==void 0&&typeof r.get==`function`&&typeof r.set==`function`){var i=r.get,a=r.set;return Object.defineProperty(e,t,{configurable:!0,get:function(){return i.call(this)},set:function(e){n=``+e,a.call(this,e)}}),Object.defineProperty(e,t,{enumerable:r.enumerable}),{getValue:function(){return n},setValue:function(e){n=``+e},stopTracking:function(){e._valueTracker=null,delete e[t]}}}}function an(e){if(!e._valueTracker){var t=nn(e)?`checked`:`value`;e._valueTracker=rn(e,t,``+e[t])}}function on(e){if(!e)return!1;var t=e._valueTracker;if(!t)return!0;var n=t.getValue(),r=``;return e&&(r=nn(e)?e.checked?`true`:`false`:e.value),e=r,e!==n&&(t.setValue(e),!0)}var sn=/[\n"\\]/g;function cn(e){return e.replace(sn,function(e){return`\\`+e.charCodeAt(0).toString(16)+` `})}function ln(e,t,n,r,i,a,o,s){e.name=``,o!=null&&typeof o!=`function`&&typeof o!=`symbol`&&typeof o!=`boolean`?e.type=o:e.removeAttribute(`type`),t==null?o!==`submit`&&o!==`reset`||e.removeAttribute(`value`):o===`number`?(t===0&&e.value===``||e.value!=t)&&(e.value=``+tn(t)):e.value!==``+tn(t)&&(e.value=``+tn(t)),t==null?n==null?r!=null&&e.removeAttribute(`value`):dn(e,tn(n)):o===`number`&&e.value==t?dn(e,tn(e.value)):dn(e,tn(t)),i==null&&a!=null&&(e.defaultChecked=!!a),i!=null&&(e.checked=i&&typeof i!=`function`&&typeof i!=`symbol`),s!=null&&typeof s!=`function`&&typeof s!=`symbol`&&typeof s!=`boolean`?e.name=``+tn(s):e.removeAttribute(`name`)}function un(e,t,n,r,i,a,o,s){if(a!=null&&typeof a!=`function`&&typeof a!=`symbol`&&typeof a!=`boolean`&&(e.type=a),t!=null||n!=null){if(!(a!==`submit`&&a!==`reset`||t!=null)){an(e);return}n=n==null?``:``+tn(n),t=t==null?n:``+tn(t),s||t===e.value||(e.value=t),e.defaultValue=t}r??=i,r=typeof r!=`function`&&typeof r!=`symbol`&&!!r,e.checked=s?e.checked:!!r,e.defaultChecked=!!r,o!=null&&typeof o!=`function`&&typeof o!=`symbol`&&typeof o!=`boolean`&&(e.name=o),an(e)}function dn(e,t){e.defaultValue!==``+t&&(e.defaultValue=``+t)}function fn(e,t,n,r){if(e=e.options,t){t={};for(var i=0;i<n.length;i++)t[`$`+n[i]]=!0;for(n=0;n<e.length;n++)i=t.hasOwnProperty(`$`+e[n].value),e[n].selected!==i&&(e[n].selected=i),i&&r&&(e[n].defaultSelected=!0)}else{for(n=``+tn(n),t=null,i=0;i<e.length;i++){if(e[i].value===n){e[i].selected=!0,r&&(e[i].defaultSelected=!0);return}t!==null||e[i].disabled||(t=e[i])}t!==null&&(t.selected=!0)}}function pn(e,t,n){t!=null&&(t=``+tn(t),t!==e.value&&(e.value=t),n==null)?e.defaultValue!==t&&(e.defaultValue=t):e.defaultValue=n==null?``:``+tn(n)}function mn(e,t,n,r){if(t==null){if(r!=null){if(n!=null)throw Error(i(92));if(we(r)){if(1<r.length)throw Error(i(93));r=r[0]}n=r}n??=``,t=n}n=tn(t),e.defaultValue=n,r=e.textContent,r===n&&r!==``&&r!==null&&(e.value=r),an(e)}function hn(e,t){if(t){var n=e.firstChild;if(n&&n===e.lastChild&&n.nodeType===3){n.nodeValue=t;return}}e.textContent=t}var gn=new Set(`animationIterationCount aspectRatio borderImageOutset borderImageSlice borderImageWidth boxFlex boxFlexGroup boxOrdinalGroup columnCount columns flex flexGrow flexPositive flexShrink flexNegative flexOrder gridArea gridRow gridRowEnd gridRowSpan gridRowStart gridColumn gridColumnEnd gridColumnSpan gridColumnStart fontWeight lineClamp lineHeight opacity order orphans scale tabSize widows zIndex zoom fillOpacity floodOpacity stopOpacity strokeDasharray strokeDashoffset strokeMiterlimit strokeOpacity strokeWidth MozAnimationIterationCount MozBoxFlex MozBoxFlexGroup MozLineClamp msAnimationIterationCount msFlex msZoom msFlexGrow msFlexNegative msFlexOrder msFlexPositive msFlexShrink msGridColumn msGridColumnSpan msGridRow msGridRowSpan WebkitAnimationIterationCount WebkitBoxFlex WebKitBoxFlexGroup WebkitBoxOrdinalGroup WebkitColumnCount WebkitColumns WebkitFlex WebkitFlexGrow WebkitFlexPositive WebkitFlexShrink WebkitLineClamp`.split(` `));function _n(e,t,n){var r=t.indexOf(`--`)===0;n==null||typeof n==`boolean`||n===``?r?e.setProperty(t,``):t===`float`?e.cssFloat=``:e[t]=``:r?e.setProperty(t,n):typeof n!=`number`||n===0||gn.has(t)?t===`float`?e.cssFloat=n:e[t]=(``+n).trim():e[t]=n+`px`}function vn(e,t,n){if(t!=null&&typeof t!=`object`)throw Error(i(62));if(e=e.style,n!=null){for(var r in n)!n.hasOwnProperty(r)||t!=null&&t.hasOwnProperty(r)||(r.indexOf(`--`)===0?e.setProperty(r,``):r===`float`?e.cssFloat=``:e[r]=``,P=!0);for(var a in t)r=t[a],t.hasOwnProperty(a)&&n[a]!==r&&(_n(e,a,r),P=!0)}else for(var o in t)t.hasOwnProperty(o)&&_n(e,o,t[o])}function yn(e){if(e.indexOf(`-`)===-1)return!1;switch(e){case`annotation-xml`:case`color-profile`:case`font-face`:case`font-face-src`:case`font-face-uri`:case`font-face-format`:case`font-face-name`:case`missing-glyph`:return!1;default:return!0}}var bn=new Map([[`acceptCharset`,`accept-charset`],[`htmlFor`,`for`],[`httpEquiv`,`http-equiv`],[`crossOrigin`,`crossorigin`],[`accentHeight`,`accent-height`],[`alignmentBaseline`,`alignment-baseline`],[`arabicForm`,`arabic-form`],[`baselineShift`,`baseline-shift`],[`capHeight`,`cap-height`],[`clipPath`,`clip-path`],[`clipRule`,`clip-rule`],[`colorInterpolation`,`color-interpolation`],[`colorInterpolationFilters`,`color-interpolation-filters`],[`colorProfile`,`color-profile`],[`colorRendering`,`color-rendering`],[`dominantBaseline`,`dominant-baseline`],[`enableBackground`,`enable-background`],[`fillOpacity`,`fill-opacity`],[`fillRule`,`fill-rule`],[`floodColor`,`flood-color`],[`floodOpacity`,`flood-opacity`],[`fontFamily`,`font-family`],[`fontSize`,`font-size`],[`fontSizeAdjust`,`font-size-adjust`],[`fontStretch`,`font-stretch`],[`fontStyle`,`font-style`],[`fontVariant`,`font-variant`],[`fontWeight`,`font-weight`],[`glyphName`,`glyph-name`],[`glyphOrientationHorizontal`,`glyph-orientation-horizontal`],[`glyphOrientationVertical`,`glyph-orientation-vertical`],[`horizAdvX`,`horiz-adv-x`],[`horizOriginX`,`horiz-origin-x`],[`imageRendering`,`image-rendering`],[`letterSpacing`,`letter-spacing`],[`lightingColor`,`lighting-color`],[`markerEnd`,`marker-end`],[`markerMid`,`marker-mid`],[`markerStart`,`marker-start`],[`maskType`,`mask-type`],[`overlinePosition`,`overline-position`],[`overlineThickness`,`overline-thickness`],[`paintOrder`,`paint-order`],[`panose-1`,`panose-1`],[`pointerEvents`,`pointer-events`],[`renderingIntent`,`rendering-intent`],[`shapeRendering`,`shape-rendering`],[`stopColor`,`stop-color`],[`stopOpacity`,`stop-opacity`],[`strikethroughPosition`,`strikethrough-position`],[`strikethroughThickness`,`strikethrough-thickness`],[`strokeDasharray`,`stroke-dasharray`],[`strokeDashoffset`,`stroke-dashoffset`],[`strokeLinecap`,`stroke-linecap`],[`strokeLinejoin`,`stroke-linejoin`],[`strokeMiterlimit`,`stroke-miterlimit`],[`strokeOpacity`,`stroke-opacity`],[`strokeWidth`,`stroke-width`],[`textAnchor`,`text-anchor`],[`textDecoration`,`text-decoration`],[`textRendering`,`text-rendering`],[`transformOrigin`,`transform-origin`],[`underlinePosition`,`underline-position`],[`underlineThickness`,`underline-thickness`],[`unicodeBidi`,`unicode-bidi`],[`unicodeRange`,`unicode-range`],[`unitsPerEm`,`units-per-em`],[`vAlphabetic`,`v-alphabetic`],[`vHanging`,`v-hanging`],[`vIdeographic`,`v-ideographic`],[`vMathematical`,`v-mathematical`],[`vectorEffect`,`vector-effect`],[`vertAdvY`,`vert-adv-y`],[`vertOriginX`,`vert-origin-x`],[`vertOriginY`,`vert-origin-y`],[`wordSpacing`,`word-spacing`],[`writingMode`,`writing-mode`],[`xmlnsXlink`,`xmlns:xlink`],[`xHeight`,`x-height`]]),xn=/^[\u0000-\u001F ]*j[\r\n\t]*a[\r\n\t]*v[\r\n\t]*a[\r\n\t]*s[\r\n\t]*c[\r\n\t]*r[\r\n\t]*i[\r\n\t]*p[\r\n\t]*t[\r\n\t]*:/i;function Sn(e){return xn.test(``+e)?`javascript:throw new Error('React has blocked a javascript: URL as a security precaution.')`:e}function Cn(){}var wn=null;function Tn(e){return e=e.target||e.srcElement||window,e.correspondingUseElement&&(e=e.correspondingUseElement),e.nodeType===3?e.parentNode:e}var En=null,Dn=null;function On(e){var t=M(e);if(t&&(e=t.stateNode)){var n=e[Mt]||null;a:switch(e=t.stateNode,t.type){case`input`:if(ln(e,n.value,n.defaultValue,n.defaultValue,n.checked,n.defaultChecked,n.type,n.name),t=n.name,n.type===`radio`&&t!=null){for(n=e;n.parentNode;)n=n.parentNode;for(n=n.querySelectorAll(`input[name="`+cn(``+t)+`"][type="radio"]`),t=0;t<n.length;t++){var r=n[t];if(r!==e&&r.form===e.form){var a=r[Mt]||null;if(!a)throw Error(i(90));ln(r,a.value,a.defaultValue,a.defaultValue,a.checked,a.defaultChecked,a.type,a.name)}}for(t=0;t<n.length;t++)r=n[t],r.form===e.form&&on(r)}break a;case`textarea`:pn(e,n.value,n.defaultValue);break a;case`select`:t=n.value,t!=null&&fn(e,!!n.multiple,t,!1)}}}var kn=!1;function An(e,t,n){if(kn)return e(t,n);kn=!0;try{return e(t)}finally{if(kn=!1,(En!==null||Dn!==null)&&(zd(),En&&(t=En,e=Dn,Dn=En=null,On(t),e)))for(t=0;t<e.length;t++)On(e[t])}}function jn(e,t){var n=e.stateNode;if(n===null)return null;var r=n[Mt]||null;if(r===null)return null;n=r[t];a:switch(t){case`onClick`:case`onClickCapture`:case`onDoubleClick`:case`onDoubleClickCapture`:case`onMouseDown`:case`onMouseDownCapture`:case`onMouseMove`:case`onMouseMoveCapture`:case`onMouseUp`:case`onMouseUpCapture`:case`onMouseEnter`:(r=!r.disabled)||(e=e.type,r=e!==`button`&&e!==`input`&&e!==`select`&&e!==`textarea`),e=!r;break a;default:e=!1}if(e)return null;if(n&&typeof n!=`function`)throw Error(i(231,t,typeof n));return n}var Mn=typeof window<`u`&&window.document!==void 0&&window.document.createElement!==void 0,Nn=!1;if(Mn)try{var Pn={};Object.defineProperty(Pn,"passive",{get:function(){Nn=!0}}),window.addEventListener(`test`,Pn,Pn),window.removeEventListener(`test`,Pn,Pn)}catch{Nn=!1}var Fn=null,In=null,Ln=null;function Rn(){if(Ln)return Ln;var e,t=In,n=t.length,r,i=`value`in Fn?Fn.value:Fn.textContent,a=i.length;for(e=0;e<n&&t[e]===i[e];e++);var o=n-e;for(r=1;r<=o&&t[n-r]===i[a-r];r++);return Ln=i.slice(e,1<r?1-r:void 0)}function zn(e){var t=e.keyCode;return`charCode`in e?(e=e.charCode,e===0&&t===13&&(e=13)):e=t,e===10&&(e=13),32<=e||e===13?e:0}function Bn(){return!0}function Vn(){return!1}function Hn(e){function t(t,n,r,i,a){for(var o in this._reactName=t,this._targetInst=r,this.type=n,this.nativeEvent=i,this.target=a,this.currentTarget=null,e)e.hasOwnProperty(o)&&(t=e[o],this[o]=t?t(i):i[o]);return this.isDefaultPrevented=(i.defaultPrevented==null?!1===i.returnValue:i.defaultPrevented)?Bn:Vn,this.isPropagationStopped=Vn,this}return T(t.prototype,{preventDefault:function(){this.defaultPrevented=!0;var e=this.nativeEvent;e&&(e.preventDefault?e.preventDefault():typeof e.returnValue!=`unknown`&&(e.returnValue=!1),this.isDefaultPrevented=Bn)},stopPropagation:function(){var e=this.nativeEvent;e&&(e.stopPropagation?e.stopPropagation():typeof e.cancelBubble!=`unknown`&&(e.cancelBubble=!0),this.isPropagationStopped=Bn)},persist:function(){},isPersistent:Bn}),t}var Un={eventPhase:0,bubbles:0,cancelable:0,timeStamp:function(e){return e.timeStamp||Date.now()},defaultPrevented:0,isTrusted:0},Wn=Hn(Un),Gn=T({},Un,{view:0,detail:0}),Kn=Hn(Gn),qn,Jn,Yn,Xn=T({},Gn,{screenX:0,screenY:0,clientX:0,clientY:0,pageX:0,pageY:0,ctrlKey:0,shiftKey:0,altKey:0,metaKey:0,getModifierState:sr,button:0,buttons:0,relatedTarget:function(e){return e.relatedTarget===void 0?e.fromElement===e.srcElement?e.toElement:e.fromElement:e.relatedTarget},movementX:function(e){return`movementX`in e?e.movementX:(e!==Yn&&(Yn&&e.type===`mousemove`?(qn=e.screenX-Yn.screenX,Jn=e.screenY-Yn.screenY):Jn=qn=0,Yn=e),qn)},movementY:function(e){return`movementY`in e?e.movementY:Jn}}),Zn=Hn(Xn),Qn=Hn(T({},Xn,{dataTransfer:0})),$n=Hn(T({},Gn,{relatedTarget:0})),er=Hn(T({},Un,{animationName:0,elapsedTime:0,pseudoElement:0})),tr=Hn(T({},Un,{clipboardData:function(e){return`clipboardData`in e?e.clipboardData:window.clipboardData}})),nr=Hn(T({},Un,{data:0})),rr={Esc:`Escape`,Spacebar:` `,Left:`ArrowLeft`,Up:`ArrowUp`,Right:`ArrowRight`,Down:`ArrowDown`,Del:`Delete`,Win:`OS`,Menu:`ContextMenu`,Apps:`ContextMenu`,Scroll:`ScrollLock`,MozPrintableKey:`Unidentified`},ir={8:`Backspace`,9:`Tab`,12:`Clear`,13:`Enter`,16:`Shift`,17:`Control`,18:`Alt`,19:`Pause`,20:`CapsLock`,27:`Escape`,32:` `,33:`PageUp`,34:`PageDown`,35:`End`,36:`Home`,37:`ArrowLeft`,38:`ArrowUp`,39:`ArrowRight`,40:`ArrowDown`,45:`Insert`,46:`Delete`,112:`F1`,113:`F2`,114:`F3`,115:`F4`,116:`F5`,117:`F6`,118:`F7`,119:`F8`,120:`F9`,121:`F10`,122:`F11`,123:`F12`,144:`NumLock`,145:`ScrollLock`,224:`Meta`},ar={Alt:`altKey`,Control:`ctrlKey`,Meta:`metaKey`,Shift:`shiftKey`};function or(e){var t=this.nativeEvent;return t.getModifierState?t.getModifierState(e):(e=ar[e])?!!t[e]:!1}function sr(){return or}var cr=Hn(T({},Gn,{key:function(e){if(e.key){var t=rr[e.key]||e.key;if(t!==`Unidentified`)return t}return e.type===`keypress`?(e=zn(e),e===13?`Enter`:String.fromCharCode(e)):e.type===`keydown`||e.type===`keyup`?ir[e.keyCode]||`Unidentified`:``},code:0,location:0,ctrlKey:0,shiftKey:0,altKey:0,metaKey:0,repeat:0,locale:0,getModifierState:sr,charCode:function(e){return e.type===`keypress`?zn(e):0},keyCode:function(e){return e.type===`keydown`||e.type===`keyup`?e.keyCode:0},which:function(e){return e.type===`keypress`?zn(e):e.type===`keydown`||e.type===`keyup`?e.keyCode:0}})),lr=Hn(T({},Xn,{pointerId:0,width:0,height:0,pressure:0,tangentialPressure:0,tiltX:0,tiltY:0,twist:0,pointerType:0,isPrimary:0})),ur=Hn(T({},Un,{submitter:0})),dr=Hn(T({},Gn,{touches:0,targetTouches:0,changedTouches:0,altKey:0,metaKey:0,ctrlKey:0,shiftKey:0,getModifierState:sr})),fr=Hn(T({},Un,{propertyName:0,elapsedTime:0,pseudoElement:0})),pr=Hn(T({},Xn,{deltaX:function(e){return`deltaX`in e?e.deltaX:`wheelDeltaX`in e?-e.wheelDeltaX:0},deltaY:function(e){return`deltaY`in e?e.deltaY:`wheelDeltaY`in e?-e.wheelDeltaY:`wheelDelta`in e?-e.wheelDelta:0},deltaZ:0,deltaMode:0})),mr=Hn(T({},Un,{newState:0,oldState:0,source:0})),hr=[9,13,27,32],gr=Mn&&`CompositionEvent`in window,_r=null;Mn&&`documentMode`in document&&(_r=document.documentMode);var F=Mn&&`TextEvent`in window&&!_r,vr=Mn&&(!gr||_r&&8<_r&&11>=_r),yr=` `,br=!1;function xr(e,t){switch(e){case`keyup`:return hr.indexOf(t.keyCode)!==-1;case`keydown`:return t.keyCode!==229;case`keypress`:case`mousedown`:case`focusout`:return!0;default:return!1}}function Sr(e){return e=e.detail,typeof e==`object`&&`data`in e?e.data:null}var Cr=!1;function wr(e,t){switch(e){case`compositionend`:return Sr(t);case`keypress`:return t.which===32?(br=!0,yr):null;case`textInput`:return e=t.data,e===yr&&br?null:e;default:return null}}function Tr(e,t){if(Cr)return e===`compositionend`||!gr&&xr(e,t)?(e=Rn(),Ln=In=Fn=null,Cr=!1,e):null;switch(e){case`paste`:return null;case`keypress`:if(!(t.ctrlKey||t.altKey||t.metaKey)||t.ctrlKey&&t.altKey){if(t.char&&1<t.char.length)return t.char;if(t.which)return String.fromCharCode(t.which)}return null;case`compositionend`:return vr&&t.locale!==`ko`?null:t.data;default:return null}}var Er={color:!0,date:!0,datetime:!0,"datetime-local":!0,email:!0,month:!0,number:!0,password:!0,range:!0,search:!0,tel:!0,text:!0,time:!0,url:!0,week:!0};function Dr(e){var t=e&&e.nodeName&&e.nodeName.toLowerCase();return t===`input`?!!Er[e.type]:t===`textarea`}function Or(e,t,n,r){En?Dn?Dn.push(r):Dn=[r]:En=r,t=Jf(t,`onChange`),0<t.length&&(n=new Wn(`onChange`,`change`,null,n,r),e.push({event:n,listeners:t}))}var kr=null,Ar=null;function jr(e){Vf(e,0)}function Mr(e){if(on(Bt(e)))return e}function Nr(e,t){if(e===`change`)return t}var Pr=!1;if(Mn){var Fr;if(Mn){var Ir=`oninput`in document;if(!Ir){var Lr=document.createElement(`div`);Lr.setAttribute(`oninput`,`return;`),Ir=typeof Lr.oninput==`function`}Fr=Ir}else Fr=!1;Pr=Fr&&(!document.documentMode||9<document.documentMode)}function Rr(){kr&&(kr.detachEvent(`onpropertychange`,zr),Ar=kr=null)}function zr(e){if(e.propertyName===`value`&&Mr(Ar)){var t=[];Or(t,Ar,e,Tn(e)),An(jr,t)}}function Br(e,t,n){e===`focusin`?(Rr(),kr=t,Ar=n,kr.attachEvent(`onpropertychange`,zr)):e===`focusout`&&Rr()}function Vr(e){if(e===`selectionchange`||e===`keyup`||e===`keydown`)return Mr(Ar)}function Hr(e,t){if(e===`click`)return Mr(t)}function Ur(e,t){if(e===`input`||e===`change`)return Mr(t)}function Wr(e,t){return e===t&&(e!==0||1/e==1/t)||e!==e&&t!==t}var Gr=typeof Object.is==`function`?Object.is:Wr;function Kr(e,t){if(Gr(e,t))return!0;if(typeof e!=`object`||!e||typeof t!=`object`||!t)return!1;var n=Object.keys(e),r=Object.keys(t);if(n.length!==r.length)return!1;for(r=0;r<n.length;r++){var i=n[r];if(!Ge.call(t,i)||!Gr(e[i],t[i]))return!1}return!0}function qr(e){if(e||=typeof document<`u`?document:void 0,e===void 0)return null;try{return e.activeElement||e.body}catch{return e.body}}function Jr(e){for(;e&&e.firstChild;)e=e.firstChild;return e}function Yr(e,t){var n=Jr(e);e=0;for(var r;n;){if(n.nodeType===3){if(r=e+n.textContent.length,e<=t&&r>=t)return{node:n,offset:t-e};e=r}a:{for(;n;){if(n.nextSibling){n=n.nextSibling;break a}n=n.parentNode}n=void 0}n=Jr(n)}}function Xr(e,t){return e&&t?e===t?!0:e&&e.nodeType===3?!1:t&&t.nodeType===3?Xr(e,t.parentNode):`contains`in e?e.contains(t):e.compareDocumentPosition?!!(e.compareDocumentPosition(t)&16):!1:!1}function Zr(e){e=e!=null&&e.ownerDocument!=null&&e.ownerDocument.defaultView!=null?e.ownerDocument.defaultView:window;for(var t=qr(e.document);t instanceof e.HTMLIFrameElement;){try{var n=typeof t.contentWindow.location.href==`string`}catch{n=!1}if(n)e=t.contentWindow;else break;t=qr(e.document)}return t}function Qr(e){var t=e&&e.nodeName&&e.nodeName.toLowerCase();return t&&(t===`input`&&(e.type===`text`||e.type===`search`||e.type===`tel`||e.type===`url`||e.type===`password`)||t===`textarea`||e.contentEditable===`true`)}var $r=Mn&&`documentMode`in document&&11>=document.documentMode,ei=null,ti=null,ni=null,ri=!1;function ii(e,t,n){var r=n.window===n?n.document:n.nodeType===9?n:n.ownerDocument;ri||ei==null||ei!==qr(r)||(r=ei,`selectionStart`in r&&Qr(r)?r={start:r.selectionStart,end:r.selectionEnd}:(r=(r.ownerDocument&&r.ownerDocument.defaultView||window).getSelection(),r={anchorNode:r.anchorNode,anchorOffset:r.anchorOffset,focusNode:r.focusNode,focusOffset:r.focusOffset}),ni&&Kr(ni,r)||(ni=r,r=Jf(ti,`onSelect`),0<r.length&&(t=new Wn(`onSelect`,`select`,null,t,n),e.push({event:t,listeners:r}),t.target=ei)))}function ai(e,t){var n={};return n[e.toLowerCase()]=t.toLowerCase(),n[`Webkit`+e]=`webkit`+t,n[`Moz`+e]=`moz`+t,n}var oi={animationend:ai(`Animation`,`AnimationEnd`),animationiteration:ai(`Animation`,`AnimationIteration`),animationstart:ai(`Animation`,`AnimationStart`),transitionrun:ai(`Transition`,`TransitionRun`),transitionstart:ai(`Transition`,`TransitionStart`),transitioncancel:ai(`Transition`,`TransitionCancel`),transitionend:ai(`Transition`,`TransitionEnd`)},si={},ci={};Mn&&(ci=document.createElement(`div`).style,`AnimationEvent`in window||(delete oi.animationend.animation,delete oi.animationiteration.animation,delete oi.animationstart.animation),`TransitionEvent`in window||delete oi.transitionend.transition);function li(e){if(si[e])return si[e];if(!oi[e])return e;var t=oi[e],n;for(n in t)if(t.hasOwnProperty(n)&&n in ci)return si[e]=t[n];return e}var ui=li(`animationend`),di=li(`animationiteration`),fi=li(`animationstart`),pi=li(`transitionrun`),mi=li(`transitionstart`),hi=li(`transitioncancel`),gi=li(`transitionend`),_i=new Map,vi=`abort auxClick beforeToggle cancel canPlay canPlayThrough click close contextMenu copy cut drag dragEnd dragEnter dragExit dragLeave dragOver dragStart drop durationChange emptied encrypted ended error fullscreenChange fullscreenError gotPointerCapture input invalid keyDown keyPress keyUp load loadedData loadedMetadata loadStart lostPointerCapture mouseDown mouseMove mouseOut mouseOver mouseUp paste pause play playing pointerCancel pointerDown pointerMove pointerOut pointerOver pointerUp progress rateChange reset resize seeked seeking stalled submit suspend timeUpdate touchCancel touchEnd touchStart volumeChange scroll toggle touchMove waiting wheel`.split(` `);vi.push(`scrollEnd`);function yi(e,t){_i.set(e,t),Gt(t,[e])}var bi=0;function xi(e,t){if(e.name!=null&&e.name!==`auto`)return e.name;if(t.autoName!==null)return t.autoName;e=bd.identifierPrefix;var n=bi++;return e=`_`+e+`t_`+n.toString(32)+`_`,t.autoName=e}function Si(e){if(e==null||typeof e==`string`)return e;var t=null,n=Od;if(n!==null)for(var r=0;r<n.length;r++){var i=e[n[r]];if(i!=null){if(i===`none`)return`none`;t=t==null?i:t+(` `+i)}}return t??e.default}function Ci(e,t){return e=Si(e),t=Si(t),t==null?e===`auto`?null:e:t===`auto`?null:t}var wi=typeof reportError==`function`?reportError:function(e){if(typeof window==`object`&&typeof window.ErrorEvent==`function`){var t=new window.ErrorEvent(`error`,{bubbles:!0,cancelable:!0,message:typeof e==`object`&&e&&typeof e.message==`string`?String(e.message):String(e),error:e});if(!window.dispatchEvent(t))return}else if(typeof process==`object`&&typeof process.emit==`function`){process.emit(`uncaughtException`,e);return}console.error(e)},Ti=[],Ei=0,Di=0;function Oi(){for(var e=Ei,t=Di=Ei=0;t<e;){var n=Ti[t];Ti[t++]=null;var r=Ti[t];Ti[t++]=null;var i=Ti[t];Ti[t++]=null;var a=Ti[t];if(Ti[t++]=null,r!==null&&i!==null){var o=r.pending;o===null?i.next=i:(i.next=o.next,o.next=i),r.pending=i}a!==0&&Mi(n,i,a)}}function ki(e,t,n,r){Ti[Ei++]=e,Ti[Ei++]=t,Ti[Ei++]=n,Ti[Ei++]=r,Di|=r,e.lanes|=r,e=e.alternate,e!==null&&(e.lanes|=r)}function Ai(e,t,n,r){return ki(e,t,n,r),Ni(e)}function ji(e,t){return ki(e,null,null,t),Ni(e)}function Mi(e,t,n){e.lanes|=n;var r=e.alternate;r!==null&&(r.lanes|=n);for(var i=!1,a=e.return;a!==null;)a.childLanes|=n,r=a.alternate,r!==null&&(r.childLanes|=n),a.tag===22&&(e=a.stateNode,e===null||e._visibility&1||(i=!0)),e=a,a=a.return;return e.tag===3?(a=e.stateNode,i&&t!==null&&(i=31-ct(n),e=a.hiddenUpdates,r=e[i],r===null?e[i]=[t]:r.push(t),t.lane=n|536870912),a):null}function Ni(e){if(50<kd)throw kd=0,Ad=null,Error(i(185));for(var t=e.return;t!==null;)e=t,t=e.return;return e.tag===3?e.stateNode:null}var Pi={};function Fi(e,t,n,r){this.tag=e,this.key=n,this.sibling=this.child=this.return=this.stateNode=this.type=this.elementType=null,this.index=0,this.refCleanup=this.ref=null,this.pendingProps=t,this.dependencies=this.memoizedState=this.updateQueue=this.memoizedProps=null,this.mode=r,this.subtreeFlags=this.flags=0,this.deletions=null,this.childLanes=this.lanes=0,this.alternate=null}function Ii(e,t,n,r){return new Fi(e,t,n,r)}function Li(e){return e=e.prototype,!(!e||!e.isReactComponent)}function Ri(e,t){var n=e.alternate;return n===null?(n=Ii(e.tag,t,e.key,e.mode),n.elementType=e.elementType,n.type=e.type,n.stateNode=e.stateNode,n.alternate=e,e.alternate=n):(n.pendingProps=t,n.type=e.type,n.flags=0,n.subtreeFlags=0,n.deletions=null),n.flags=e.flags&1206910976,n.childLanes=e.childLanes,n.lanes=e.lanes,n.child=e.child,n.memoizedProps=e.memoizedProps,n.memoizedState=e.memoizedState,n.updateQueue=e.updateQueue,t=e.dependencies,n.dependencies=t===null?null:{lanes:t.lanes,firstContext:t.firstContext},n.sibling=e.sibling,n.index=e.index,n.ref=e.ref,n.refCleanup=e.refCleanup,n}function zi(e,t){e.flags&=1206910978;var n=e.alternate;return n===null?(e.childLanes=0,e.lanes=t,e.child=null,e.subtreeFlags=0,e.memoizedProps=null,e.memoizedState=null,e.updateQueue=null,e.dependencies=null,e.stateNode=null):(e.childLanes=n.childLanes,e.lanes=n.lanes,e.child=n.child,e.subtreeFlags=0,e.deletions=null,e.memoizedProps=n.memoizedProps,e.memoizedState=n.memoizedState,e.updateQueue=n.updateQueue,e.type=n.type,t=n.dependencies,e.dependencies=t===null?null:{lanes:t.lanes,firstContext:t.firstContext}),e}function Bi(e,t,n,r,a,o){var s=0;if(r=e,typeof r==`function`)Li(r)&&(s=1);else if(typeof r==`string`)s=qm(e,n,Ae.current)?26:e===`html`||e===`head`||e===`body`?27:5;else a:switch(r){case he:return e=Ii(31,n,t,a),e.elementType=he,e.lanes=o,e;case ae:return Vi(n.children,a,o,t);case oe:s=8,a|=24;break;case se:return e=Ii(12,n,t,a|2),e.elementType=se,e.lanes=o,e;case de:return e=Ii(13,n,t,a),e.elementType=de,e.lanes=o,e;case fe:return e=Ii(19,n,t,a),e.elementType=fe,e.lanes=o,e;case ge:case ve:return e=a|32,e=Ii(30,n,t,e),e.elementType=ve,e.lanes=o,e.stateNode={autoName:null,paired:null,clones:null,ref:null},e;default:if(typeof r==`object`&&r)switch(r.$$typeof){case le:s=10;break a;case ce:s=9;break a;case ue:s=11;break a;case pe:s=14;break a;case me:s=16,r=null;break a}s=29,n=Error(i(130,e===null?`null`:typeof e,``)),r=null}return t=Ii(s,n,t,a),t.elementType=e,t.type=r,t.lanes=o,t}function Vi(e,t,n,r){return e=Ii(7,e,r,t),e.lanes=n,e}function Hi(e,t,n){return e=Ii(6,e,null,t),e.lanes=n,e}function Ui(e){var t=Ii(18,null,null,0);return t.stateNode=e,t}function Wi(e,t,n){return t=Ii(4,e.children===null?[]:e.children,e.key,t),t.lanes=n,t.stateNode={containerInfo:e.containerInfo,pendingChildren:null,implementation:e.implementation},t}var Gi=new WeakMap;function Ki(e,t){if(typeof e==`object`&&e){var n=Gi.get(e);return n===void 0?(t={value:e,source:t,stack:We(t)},Gi.set(e,t),t):n}return{value:e,source:t,stack:We(t)}}var qi=[],Ji=0,Yi=null,Xi=0,Zi=[],Qi=0,$i=null,ea=1,ta=``;function na(e,t){qi[Ji++]=Xi,qi[Ji++]=Yi,Yi=e,Xi=t}function ra(e,t,n){Zi[Qi++]=ea,Zi[Qi++]=ta,Zi[Qi++]=$i,$i=e;var r=ea;e=ta;var i=32-ct(r)-1;r&=~(1<<i),n+=1;var a=32-ct(t)+i;if(30<a){var o=i-i%5;a=(r&(1<<o)-1).toString(32),r>>=o,i-=o,ea=1<<32-ct(t)+i|n<<i|r,ta=a+e}else ea=1<<a|n<<i|r,ta=e}function ia(e){e.return!==null&&(na(e,1),ra(e,1,0))}function aa(e){for(;e===Yi;)Yi=qi[--Ji],qi[Ji]=null,Xi=qi[--Ji],qi[Ji]=null;for(;e===$i;)$i=Zi[--Qi],Zi[Qi]=null,ta=Zi[--Qi],Zi[Qi]=null,ea=Zi[--Qi],Zi[Qi]=null}function oa(e,t){Zi[Qi++]=ea,Zi[Qi++]=ta,Zi[Qi++]=$i,ea=t.id,ta=t.overflow,$i=e}var sa=null,I=null,L=!1,ca=null,la=!1,ua=Error(i(519));function da(e){throw _a(Ki(Error(i(418,1<arguments.length&&arguments[1]!==void 0&&arguments[1]?`text`:`HTML`,``)),e)),ua}function fa(e){var t=e.stateNode,n=e.type,r=e.memoizedProps;switch(t[jt]=e,t[Mt]=r,n){case`dialog`:Q(`cancel`,t),Q(`close`,t);break;case`iframe`:case`object`:case`embed`:Q(`load`,t);break;case`video`:case`audio`:for(n=0;n<zf.length;n++)Q(zf[n],t);break;case`source`:Q(`error`,t);break;case`img`:case`image`:case`link`:Q(`error`,t),Q(`load`,t);break;case`details`:Q(`toggle`,t);break;case`input`:Q(`invalid`,t),un(t,r.value,r.defaultValue,r.checked,r.defaultChecked,r.type,r.name,!0);break;case`select`:Q(`invalid`,t);break;case`textarea`:Q(`invalid`,t),mn(t,r.value,r.defaultValue,r.children)}n=r.children,typeof n!=`string`&&typeof n!=`number`&&typeof n!=`bigint`||t.textContent===``+n||!0===r.suppressHydrationWarning||ep(t.textContent,n)?(r.popover!=null&&(Q(`beforetoggle`,t),Q(`toggle`,t)),r.onScroll!=null&&Q(`scroll`,t),r.onScrollEnd!=null&&Q(`scrollend`,t),r.onClick!=null&&(t.onclick=Cn),t=!0):t=!1,t||da(e,!0)}function pa(e){for(sa=e.return;sa;)switch(sa.tag){case 5:case 31:case 13:la=!1;return;case 27:case 3:la=!0;return;default:sa=sa.return}}function ma(e){if(e!==sa)return!1;if(!L)return pa(e),L=!0,!1;var t=e.tag,n;if((n=t!==3&&t!==27)&&((n=t===5)&&(n=e.type,n=n===`form`||n===`button`||pp(e.type,e.memoizedProps)),n=!n),n&&I&&da(e),pa(e),t===13){if(e=e.memoizedState,e=e===null?null:e.dehydrated,!e)throw Error(i(317));I=dm(e)}else if(t===31){if(e=e.memoizedState,e=e===null?null:e.dehydrated,!e)throw Error(i(317));I=dm(e)}else t===27?(t=I,Sp(e.type)?(e=um,um=null,I=e):I=t):I=sa?lm(e.stateNode.nextSibling):null;return!0}function ha(){I=sa=null,L=!1}function ga(){var e=ca;return e!==null&&(pd===null?pd=e:pd.push.apply(pd,e),ca=null),e}function _a(e){ca===null?ca=[e]:ca.push(e)}var va=Oe(null),ya=null,ba=null;function xa(e,t,n){O(va,t._currentValue),t._currentValue=n}function Sa(e){e._currentValue=va.current,ke(va)}function Ca(e,t,n){for(;e!==null;){var r=e.alternate;if((e.childLanes&t)===t?r!==null&&(r.childLanes&t)!==t&&(r.childLanes|=t):(e.childLanes|=t,r!==null&&(r.childLanes|=t)),e===n)break;e=e.return}}function wa(e,t,n,r){var a=e.child;for(a!==null&&(a.return=e);a!==null;){var o=a.dependencies;if(o!==null){var s=a.child;o=o.firstContext;a:for(;o!==null;){var c=o;o=a;for(var l=0;l<t.length;l++)if(c.context===t[l]){o.lanes|=n,c=o.alternate,c!==null&&(c.lanes|=n),Ca(o.return,n,e),r||(s=null);break a}o=c.next}}else if(a.tag===18){if(s=a.return,s===null)throw Error(i(341));s.lanes|=n,o=s.alternate,o!==null&&(o.lanes|=n),Ca(s,n,e),s=null}else a.tag===13&&a.memoizedState!==null&&a.memoizedState.dehydrated===null?(a.lanes|=n,s=a.alternate,s!==null&&(s.lanes|=n),Ca(a.return,n,e),s=a.child,s=s===null?null:s.sibling):s=a.child;if(s!==null)s.return=a;else for(s=a;s!==null;){if(s===e){s=null;break}if(a=s.sibling,a!==null){a.return=s.return,s=a;break}s=s.return}a=s}}function Ta(e,t,n,r){e=null;for(var a=t,o=!1;a!==null;){if(!o){if(a.flags&524288)o=!0;else if(a.flags&262144)break}if(a.tag===10){var s=a.alternate;if(s===null)throw Error(i(387));if(s=s.memoizedProps,s!==null){var c=a.type;Gr(a.pendingProps.value,s.value)||(e===null?e=[c]:e.push(c))}}else if(a===Ne.current){if(s=a.alternate,s===null)throw Error(i(387));s.memoizedState.memoizedState!==a.memoizedState.memoizedState&&(e===null?e=[sh]:e.push(sh))}a=a.return}return e!==null&&wa(t,e,n,r),t.flags|=262144,e!==null}function Ea(e){for(e=e.firstContext;e!==null;){if(!Gr(e.context._currentValue,e.memoizedValue))return!0;e=e.next}return!1}function Da(e){ya=e,ba=null,e=e.dependencies,e!==null&&(e.firstContext=null)}function Oa(e){return Aa(ya,e)}function ka(e,t){return ya===null&&Da(e),Aa(e,t)}function Aa(e,t){var n=t._currentValue;if(t={context:t,memoizedValue:n,next:null},ba===null){if(e===null)throw Error(i(308));ba=t,e.dependencies={lanes:0,firstContext:t},e.flags|=524288}else ba=ba.next=t;return n}var ja=typeof AbortController<`u`?AbortController:function(){var e=[],t=this.signal={aborted:!1,addEventListener:function(t,n){e.push(n)}};this.abort=function(){t.aborted=!0,e.forEach(function(e){return e()})}},Ma=t.unstable_scheduleCallback,Na=t.unstable_NormalPriority,Pa={$$typeof:le,Consumer:null,Provider:null,_currentValue:null,_currentValue2:null,_threadCount:0};function Fa(){return{controller:new ja,data:new Map,refCount:0}}function Ia(e){e.refCount--,e.refCount===0&&Ma(Na,function(){e.controller.abort()})}function La(e,t){if(e.pendingLanes&4194048){var n=e.transitionTypes;for(n===null&&(n=e.transitionTypes=[]),e=0;e<t.length;e++){var r=t[e];n.indexOf(r)===-1&&n.push(r)}}}var Ra=null;function za(e){var t=e.transitionTypes;return e.transitionTypes=null,t}var Ba=null,Va=0,Ha=0,Ua=null;function Wa(e,t){if(Ba===null){var n=Ba=[];Va=0,Ha=Pf(),Ua={status:`pending`,value:void 0,then:function(e){n.push(e)}}}return Va++,t.then(Ga,Ga),t}function Ga(){if(--Va===0&&(Ra=null,Ba!==null)){Ua!==null&&(Ua.status=`fulfilled`);var e=Ba;Ba=null,Ha=0,Ua=null;for(var t=0;t<e.length;t++)(0,e[t])()}}function Ka(e,t){var n=[],r={status:`pending`,value:null,reason:null,then:function(e){n.push(e)}};return e.then(function(){r.status=`fulfilled`,r.value=t;for(var e=0;e<n.length;e++)(0,n[e])(t)},function(e){for(r.status=`rejected`,r.reason=e,e=0;e<n.length;e++)(0,n[e])(void 0)}),r}var qa=E.S;E.S=function(e,t){if(gd=Xe(),typeof t==`object`&&t&&typeof t.then==`function`&&Wa(e,t),Ra!==null)for(var n=bf;n!==null;)La(n,Ra),n=n.next;if(n=e.types,n!==null){for(var r=bf;r!==null;)La(r,n),r=r.next;if(Ha!==0){r=Ra,r===null&&(r=Ra=[]);for(var i=0;i<n.length;i++){var a=n[i];r.indexOf(a)===-1&&r.push(a)}}}qa!==null&&qa(e,t)};var Ja=Oe(null);function Ya(){var e=Ja.current;return e===null?G.pooledCache:e}function Xa(e,t){t===null?O(Ja,Ja.current):O(Ja,t.pool)}function Za(){var e=Ya();return e===null?null:{parent:Pa._currentValue,pool:e}}var Qa=Error(i(460)),$a=Error(i(474)),eo=Error(i(542)),to={then:function(){}};function no(e){return e=e.status,e===`fulfilled`||e===`rejected`}function ro(e,t,n){switch(n=e[n],n===void 0?e.push(t):n!==t&&(t.then(Cn,Cn),t=n),t.status){case`fulfilled`:return t.value;case`rejected`:throw e=t.reason,so(e),e===void 0&&!(`reason`in t)?Error(i(600)):e;default:if(typeof t.status==`string`)t.then(Cn,Cn);else{if(e=G,e!==null&&100<e.shellSuspendCounter)throw Error(i(482));e=t,e.status=`pending`,e.then(function(e){if(t.status===`pending`){var n=t;n.status=`fulfilled`,n.value=e}},function(e){if(t.status===`pending`){var n=t;n.status=`rejected`,n.reason=e}})}switch(t.status){case`fulfilled`:return t.value;case`rejected`:throw e=t.reason,so(e),e}throw ao=t,Qa}}function io(e){try{var t=e._init;return t(e._payload)}catch(e){throw typeof e==`object`&&e&&typeof e.then==`function`?(ao=e,Qa):e}}var ao=null;function oo(){if(ao===null)throw Error(i(459));var e=ao;return ao=null,e}function so(e){if(e===Qa||e===eo)throw Error(i(483))}var co=null,lo=0;function uo(e){var t=lo;return lo+=1,co===null&&(co=[]),ro(co,e,t)}function fo(e,t){t=t.props.ref,e.ref=t===void 0?null:t}function po(e,t){throw t.$$typeof===ne?Error(i(525)):(e=Object.prototype.toString.call(t),Error(i(31,e===`[object Object]`?`object with keys {`+Object.keys(t).join(`, `)+`}`:e)))}function mo(e){function t(t,n){if(e){var r=t.deletions;r===null?(t.deletions=[n],t.flags|=16):r.push(n)}}function n(n,r){if(!e)return null;for(;r!==null;)t(n,r),r=r.sibling;return null}function r(e){for(var t=new Map;e!==null;)e.key===null?t.set(e.index,e):t.set(e.key,e),e=e.sibling;return t}function a(e,t){return e=Ri(e,t),e.index=0,e.sibling=null,e}function o(t,n,r){return t.index=r,e?(r=t.alternate,r===null?(t.flags|=134217730,n):(r=r.index,r<n?(t.flags|=2,n):r)):(t.flags|=1048576,n)}function s(t){return e&&t.alternate===null&&(t.flags|=134217730),t}function c(e,t,n,r){return t===null||t.tag!==6?(t=Hi(n,e.mode,r),t.return=e,t):(t=a(t,n),t.return=e,t)}function l(e,t,n,r){var i=n.type;return i===ae?(e=d(e,t,n.props.children,r,n.key),fo(e,n),e):t!==null&&(t.elementType===i||typeof i==`object`&&i&&i.$$typeof===me&&io(i)===t.type)?(t=a(t,n.props),fo(t,n),t.return=e,t):(t=Bi(n.type,n.key,n.props,null,e.mode,r),fo(t,n),t.return=e,t)}function u(e,t,n,r){return t===null||t.tag!==4||t.stateNode.containerInfo!==n.containerInfo||t.stateNode.implementation!==n.implementation?(t=Wi(n,e.mode,r),t.return=e,t):(t=a(t,n.children||[]),t.return=e,t)}function d(e,t,n,r,i){return t===null||t.tag!==7?(t=Vi(n,e.mode,r,i),t.return=e,t):(t=a(t,n),t.return=e,t)}function f(e,t,n){if(typeof t==`string`&&t!==``||typeof t==`number`||typeof t==`bigint`)return t=Hi(``+t,e.mode,n),t.return=e,t;if(typeof t==`object`&&t){switch(t.$$typeof){case re:return n=Bi(t.type,t.key,t.props,null,e.mode,n),fo(n,t),n.return=e,n;case ie:return t=Wi(t,e.mode,n),t.return=e,t;case me:return t=io(t),f(e,t,n)}if(we(t)||xe(t))return t=Vi(t,e.mode,n,null),t.return=e,t;if(typeof t.then==`function`)return f(e,uo(t),n);if(t.$$typeof===le)return f(e,ka(e,t),n);po(e,t)}return null}function p(e,t,n,r){var i=t===null?null:t.key;if(typeof n==`string`&&n!==``||typeof n==`number`||typeof n==`bigint`)return i===null?c(e,t,``+n,r):null;if(typeof n==`object`&&n){switch(n.$$typeof){case re:return n.key===i?l(e,t,n,r):null;case ie:return n.key===i?u(e,t,n,r):null;case me:return n=io(n),p(e,t,n,r)}if(we(n)||xe(n))return i===null?d(e,t,n,r,null):null;if(typeof n.then==`function`)return p(e,t,uo(n),r);if(n.$$typeof===le)return p(e,t,ka(e,n),r);po(e,n)}return null}function m(e,t,n,r,i){if(typeof r==`string`&&r!==``||typeof r==`number`||typeof r==`bigint`)return e=e.get(n)||null,c(t,e,``+r,i);if(typeof r==`object`&&r){switch(r.$$typeof){case re:return e=e.get(r.key===null?n:r.key)||null,l(t,e,r,i);case ie:return e=e.get(r.key===null?n:r.key)||null,u(t,e,r,i);case me:return r=io(r),m(e,t,n,r,i)}if(we(r)||xe(r))return e=e.get(n)||null,d(t,e,r,i,null);if(typeof r.then==`function`)return m(e,t,n,uo(r),i);if(r.$$typeof===le)return m(e,t,n,ka(t,r),i);po(t,r)}return null}function h(i,a,s,c){for(var l=null,u=null,d=a,h=a=0,g=null;d!==null&&h<s.length;h++){d.index>h?(g=d,d=null):g=d.sibling;var _=p(i,d,s[h],c);if(_===null){d===null&&(d=g);break}e&&d&&_.alternate===null&&t(i,d),a=o(_,a,h),u===null?l=_:u.sibling=_,u=_,d=g}if(h===s.length)return n(i,d),L&&na(i,h),l;if(d===null){for(;h<s.length;h++)d=f(i,s[h],c),d!==null&&(a=o(d,a,h),u===null?l=d:u.sibling=d,u=d);return L&&na(i,h),l}for(d=r(d);h<s.length;h++)g=m(d,i,h,s[h],c),g!==null&&(e&&(_=g.alternate,_!==null&&d.delete(_.key===null?h:_.key)),a=o(g,a,h),u===null?l=g:u.sibling=g,u=g);return e&&d.forEach(function(e){return t(i,e)}),L&&na(i,h),l}function g(a,s,c,l){if(c==null)throw Error(i(151));for(var u=null,d=null,h=s,g=s=0,_=null,v=c.next();h!==null&&!v.done;g++,v=c.next()){h.index>g?(_=h,h=null):_=h.sibling;var y=p(a,h,v.value,l);if(y===null){h===null&&(h=_);break}e&&h&&y.alternate===null&&t(a,h),s=o(y,s,g),d===null?u=y:d.sibling=y,d=y,h=_}if(v.done)return n(a,h),L&&na(a,g),u;if(h===null){for(;!v.done;g++,v=c.next())v=f(a,v.value,l),v!==null&&(s=o(v,s,g),d===null?u=v:d.sibling=v,d=v);return L&&na(a,g),u}for(h=r(h);!v.done;g++,v=c.next())v=m(h,a,g,v.value,l),v!==null&&(e&&(_=v.alternate,_!==null&&h.delete(_.key===null?g:_.key)),s=o(v,s,g),d===null?u=v:d.sibling=v,d=v);return e&&h.forEach(function(e){return t(a,e)}),L&&na(a,g),u}function _(e,r,o,c){if(typeof o==`object`&&o&&o.type===ae&&o.key===null&&o.props.ref===void 0&&(o=o.props.children),typeof o==`object`&&o){switch(o.$$typeof){case re:a:{for(var l=o.key;r!==null;){if(r.key===l){if(l=o.type,l===ae){if(r.tag===7){n(e,r.sibling),c=a(r,o.props.children),fo(c,o),c.return=e,e=c;break a}}else if(r.elementType===l||typeof l==`object`&&l&&l.$$typeof===me&&io(l)===r.type){n(e,r.sibling),c=a(r,o.props),fo(c,o),c.return=e,e=c;break a}n(e,r);break}t(e,r),r=r.sibling}o.type===ae?(c=Vi(o.props.children,e.mode,c,o.key),fo(c,o),c.return=e,e=c):(c=Bi(o.type,o.key,o.props,null,e.mode,c),fo(c,o),c.return=e,e=c)}return s(e);case ie:a:{for(l=o.key;r!==null;){if(r.key===l){if(r.tag===4&&r.stateNode.containerInfo===o.containerInfo&&r.stateNode.implementation===o.implementation){n(e,r.sibling),c=a(r,o.children||[]),c.return=e,e=c;break a}n(e,r);break}t(e,r),r=r.sibling}c=Wi(o,e.mode,c),c.return=e,e=c}return s(e);case me:return o=io(o),_(e,r,o,c)}if(we(o))return h(e,r,o,c);if(xe(o)){if(l=xe(o),typeof l!=`function`)throw Error(i(150));return o=l.call(o),g(e,r,o,c)}if(typeof o.then==`function`)return _(e,r,uo(o),c);if(o.$$typeof===le)return _(e,r,ka(e,o),c);po(e,o)}return typeof o==`string`&&o!==``||typeof o==`number`||typeof o==`bigint`?(o=``+o,r!==null&&r.tag===6?(n(e,r.sibling),c=a(r,o),c.return=e,e=c):(n(e,r),c=Hi(o,e.mode,c),c.return=e,e=c),s(e)):n(e,r)}return function(e,t,n,r){try{lo=0;var i=_(e,t,n,r);return co=null,i}catch(t){if(t===Qa||t===eo)throw t;var a=Ii(29,t,null,e.mode);return a.lanes=r,a.return=e,a}}}var ho=mo(!0),go=mo(!1),_o=!1;function vo(e){e.updateQueue={baseState:e.memoizedState,firstBaseUpdate:null,lastBaseUpdate:null,shared:{pending:null,lanes:0,hiddenCallbacks:null},callbacks:null}}function yo(e,t){e=e.updateQueue,t.updateQueue===e&&(t.updateQueue={baseState:e.baseState,firstBaseUpdate:e.firstBaseUpdate,lastBaseUpdate:e.lastBaseUpdate,shared:e.shared,callbacks:null})}function bo(e){return{lane:e,tag:0,payload:null,callback:null,next:null}}function xo(e,t,n){var r=e.updateQueue;if(r===null)return null;if(r=r.shared,W&2){var i=r.pending;return i===null?t.next=t:(t.next=i.next,i.next=t),r.pending=t,t=Ni(e),Mi(e,null,n),t}return ki(e,r,t,n),Ni(e)}function So(e,t,n){if(t=t.updateQueue,t!==null&&(t=t.shared,n&4194048)){var r=t.lanes;r&=e.pendingLanes,n|=r,t.lanes=n,Tt(e,n)}}function Co(e,t){var n=e.updateQueue,r=e.alternate;if(r!==null&&(r=r.updateQueue,n===r)){var i=null,a=null;if(n=n.firstBaseUpdate,n!==null){do{var o={lane:n.lane,tag:n.tag,payload:n.payload,callback:null,next:null};a===null?i=a=o:a=a.next=o,n=n.next}while(n!==null);a===null?i=a=t:a=a.next=t}else i=a=t;n={baseState:r.baseState,firstBaseUpdate:i,lastBaseUpdate:a,shared:r.shared,callbacks:r.callbacks},e.updateQueue=n}else e=n.lastBaseUpdate,e===null?n.firstBaseUpdate=t:e.next=t,n.lastBaseUpdate=t}var wo=!1;function To(){if(wo){var e=Ua;if(e!==null)throw e}}function Eo(e,t,n,r){wo=!1;var i=e.updateQueue;_o=!1;var a=i.firstBaseUpdate,o=i.lastBaseUpdate,s=i.shared.pending;if(s!==null){i.shared.pending=null;var c=s,l=c.next;c.next=null,o===null?a=l:o.next=l,o=c;var u=e.alternate;u!==null&&(u=u.updateQueue,s=u.lastBaseUpdate,s!==o&&(s===null?u.firstBaseUpdate=l:s.next=l,u.lastBaseUpdate=c))}if(a!==null){var d=i.baseState;o=0,u=l=c=null,s=a;do{var f=s.lane&-536870913,p=f!==s.lane;if(p?(q&f)===f:(r&f)===f){f!==0&&f===Ha&&(wo=!0),u!==null&&(u=u.next={lane:0,tag:s.tag,payload:s.payload,callback:null,next:null});a:{var m=e,h=s;f=t;var g=n;switch(h.tag){case 1:if(m=h.payload,typeof m==`function`){d=m.call(g,d,f);break a}d=m;break a;case 3:m.flags=m.flags&-65537|128;case 0:if(m=h.payload,f=typeof m==`function`?m.call(g,d,f):m,f==null)break a;d=T({},d,f);break a;case 2:_o=!0}}f=s.callback,f!==null&&(e.flags|=64,p&&(e.flags|=8192),p=i.callbacks,p===null?i.callbacks=[f]:p.push(f))}else p={lane:f,tag:s.tag,payload:s.payload,callback:s.callback,next:null},u===null?(l=u=p,c=d):u=u.next=p,o|=f;if(s=s.next,s===null){if(s=i.shared.pending,s===null)break;p=s,s=p.next,p.next=null,i.lastBaseUpdate=p,i.shared.pending=null}}while(1);u===null&&(c=d),i.baseState=c,i.firstBaseUpdate=l,i.lastBaseUpdate=u,a===null&&(i.shared.lanes=0),sd|=o,e.lanes=o,e.memoizedState=d}}function Do(e,t){if(typeof e!=`function`)throw Error(i(191,e));e.call(t)}function Oo(e,t){var n=e.callbacks;if(n!==null)for(e.callbacks=null,e=0;e<n.length;e++)Do(n[e],t)}var ko=Oe(null),Ao=Oe(0);function jo(e,t){e=od,O(Ao,e),O(ko,t),od=e|t.baseLanes}function Mo(){O(Ao,od),O(ko,ko.current)}function No(){od=Ao.current,ke(ko),ke(Ao)}var Po=Oe(null),Fo=null;function Io(e){var t=e.alternate;O(Vo,Vo.current&1),O(Po,e),Fo===null&&(t===null||ko.current!==null||t.memoizedState!==null)&&(Fo=e)}function Lo(e){O(Vo,Vo.current),O(Po,e),Fo===null&&(Fo=e)}function Ro(e){e.tag===22?(O(Vo,Vo.current),O(Po,e),Fo===null&&(Fo=e)):zo()}function zo(){O(Vo,Vo.current),O(Po,Po.current)}function Bo(e){ke(Po),Fo===e&&(Fo=null),ke(Vo)}var Vo=Oe(0);function Ho(e,t){O(Po,Po.current),O(Vo,t)}function Uo(e){ke(Vo),ke(Po),Fo===e&&(Fo=null)}function Wo(e){for(var t=e;t!==null;){if(t.tag===13){var n=t.memoizedState;if(n!==null&&(n=n.dehydrated,n===null||om(n)||sm(n)))return t}else if(t.tag===19&&t.memoizedProps.revealOrder!==`independent`){if(t.flags&128)return t}else if(t.child!==null){t.child.return=t,t=t.child;continue}if(t===e)break;for(;t.sibling===null;){if(t.return===null||t.return===e)return null;t=t.return}t.sibling.return=t.return,t=t.sibling}return null}var Go=0,R=null,z=null,Ko=null,qo=!1,Jo=!1,Yo=!1,Xo=0,Zo=0,Qo=null,$o=0;function B(){throw Error(i(321))}function es(e,t){if(t===null)return!1;for(var n=0;n<t.length&&n<e.length;n++)if(!Gr(e[n],t[n]))return!1;return!0}function ts(e,t,n,r,i,a){return Go=a,R=t,t.memoizedState=null,t.updateQueue=null,t.lanes=0,E.H=e===null||e.memoizedState===null?vc:yc,Yo=!1,a=n(r,i),Yo=!1,Jo&&(a=rs(t,n,r,i)),ns(e),a}function ns(e){E.H=_c;var t=z!==null&&z.next!==null;if(Go=0,Ko=z=R=null,qo=!1,Zo=0,Qo=null,t)throw Error(i(300));e===null||Ic||(e=e.dependencies,e!==null&&Ea(e)&&(Ic=!0))}function rs(e,t,n,r){R=e;var a=0;do{if(Jo&&(Qo=null),Zo=0,Jo=!1,25<=a)throw Error(i(301));if(a+=1,Ko=z=null,e.updateQueue!=null){var o=e.updateQueue;o.lastEffect=null,o.events=null,o.stores=null,o.memoCache!=null&&(o.memoCache.index=0)}E.H=bc,o=t(n,r)}while(Jo);return o}function is(){var e=E.H,t=e.useState()[0];return t=typeof t.then==`function`?ds(t):t,e=e.useState()[0],(z===null?null:z.memoizedState)!==e&&(R.flags|=1024),t}function as(){var e=Xo!==0;return Xo=0,e}function os(e,t,n){t.updateQueue=e.updateQueue,t.flags&=-2053,e.lanes&=~n}function ss(e){if(qo){for(e=e.memoizedState;e!==null;){var t=e.queue;t!==null&&(t.pending=null),e=e.next}qo=!1}Go=0,Ko=z=R=null,Jo=!1,Zo=Xo=0,Qo=null}function cs(){var e={memoizedState:null,baseState:null,baseQueue:null,queue:null,next:null};return Ko===null?R.memoizedState=Ko=e:Ko=Ko.next=e,Ko}function ls(){if(z===null){var e=R.alternate;e=e===null?null:e.memoizedState}else e=z.next;var t=Ko===null?R.memoizedState:Ko.next;if(t!==null)Ko=t,z=e;else{if(e===null)throw R.alternate===null?Error(i(467)):Error(i(310));z=e,e={memoizedState:z.memoizedState,baseState:z.baseState,baseQueue:z.baseQueue,queue:z.queue,next:null},Ko===null?R.memoizedState=Ko=e:Ko=Ko.next=e}return Ko}function us(){return{lastEffect:null,events:null,stores:null,memoCache:null}}function ds(e){var t=Zo;return Zo+=1,Qo===null&&(Qo=[]),e=ro(Qo,e,t),t=R,(Ko===null?t.memoizedState:Ko.next)===null&&(t=t.alternate,E.H=t===null||t.memoizedState===null?vc:yc),e}function fs(e){if(typeof e==`object`&&e){if(typeof e.then==`function`)return ds(e);if(e.$$typeof===ye)return;if(e.$$typeof===le)return Oa(e)}throw Error(i(438,String(e)))}function ps(e){var t=null,n=R.updateQueue;if(n!==null&&(t=n.memoCache),t==null){var r=R.alternate;r!==null&&(r=r.updateQueue,r!==null&&(r=r.memoCache,r!=null&&(t={data:r.data.map(function(e){return e.slice()}),index:0})))}if(t??={data:[],index:0},n===null&&(n=us(),R.updateQueue=n),n.memoCache=t,n=t.data[t.index],n===void 0)for(n=t.data[t.index]=Array(e),r=0;r<e;r++)n[r]=_e;return t.index++,n}function ms(e,t){return typeof t==`function`?t(e):t}function hs(e){return gs(ls(),z,e)}function gs(e,t,n){var r=e.queue;if(r===null)throw Error(i(311));r.lastRenderedReducer=n;var a=e.baseQueue,o=r.pending;if(o!==null){if(a!==null){var s=a.next;a.next=o.next,o.next=s}t.baseQueue=a=o,r.pending=null}if(o=e.baseState,a===null)e.memoizedState=o;else{t=a.next;var c=s=null,l=null,u=t,d=!1;do{var f=u.lane&-536870913;if(f===u.lane?(Go&f)===f:(q&f)===f){var p=u.revertLane;if(p===0)l!==null&&(l=l.next={lane:0,revertLane:0,gesture:null,action:u.action,hasEagerState:u.hasEagerState,eagerState:u.eagerState,next:null}),f===Ha&&(d=!0);else if((Go&p)===p){u=u.next,p===Ha&&(d=!0);continue}else f={lane:0,revertLane:u.revertLane,gesture:null,action:u.action,hasEagerState:u.hasEagerState,eagerState:u.eagerState,next:null},l===null?(c=l=f,s=o):l=l.next=f,R.lanes|=p,sd|=p;f=u.action,Yo&&n(o,f),o=u.hasEagerState?u.eagerState:n(o,f)}else p={lane:f,revertLane:u.revertLane,gesture:u.gesture,action:u.action,hasEagerState:u.hasEagerState,eagerState:u.eagerState,next:null},l===null?(c=l=p,s=o):l=l.next=p,R.lanes|=f,sd|=f;u=u.next}while(u!==null&&u!==t);if(l===null?s=o:l.next=c,!Gr(o,e.memoizedState)&&(Ic=!0,d&&(n=Ua,n!==null)))throw n;e.memoizedState=o,e.baseState=s,e.baseQueue=l,r.lastRenderedState=o}return a===null&&(r.lanes=0),[e.memoizedState,r.dispatch]}function _s(e){var t=ls(),n=t.queue;if(n===null)throw Error(i(311));n.lastRenderedReducer=e;var r=n.dispatch,a=n.pending,o=t.memoizedState;if(a!==null){n.pending=null;var s=a=a.next;do o=e(o,s.action),s=s.next;while(s!==a);Gr(o,t.memoizedState)||(Ic=!0),t.memoizedState=o,t.baseQueue===null&&(t.baseState=o),n.lastRenderedState=o}return[o,r]}function vs(e,t,n){var r=R,a=ls(),o=L;if(o){if(n===void 0)throw Error(i(407));n=n()}else n=t();var s=!Gr((z||a).memoizedState,n);if(s&&(a.memoizedState=n,Ic=!0),a=a.queue,Us(xs.bind(null,r,a,e),[e]),e=a.getSnapshot!==t||s||Ko!==null&&!!(Ko.memoizedState.tag&1),Rs(e?9:8,{destroy:void 0},bs.bind(null,r,a,n,t),null),e){if(r.flags|=2048,G===null)throw Error(i(349));o||Go&127||ys(r,t,n)}return n}function ys(e,t,n){e.flags|=16384,e={getSnapshot:t,value:n},t=R.updateQueue,t===null?(t=us(),R.updateQueue=t,t.stores=[e]):(n=t.stores,n===null?t.stores=[e]:n.push(e))}function bs(e,t,n,r){t.value=n,t.getSnapshot=r,Ss(t)&&Cs(e)}function xs(e,t,n){return n(function(){Ss(t)&&Cs(e)})}function Ss(e){var t=e.getSnapshot;e=e.value;try{var n=t();return!Gr(e,n)}catch{return!0}}function Cs(e){var t=ji(e,2);t!==null&&Pd(t,e,2)}function ws(e){var t=cs();if(typeof e==`function`){var n=e;if(e=n(),Yo){st(!0);try{n()}finally{st(!1)}}}return t.memoizedState=t.baseState=e,t.queue={pending:null,lanes:0,dispatch:null,lastRenderedReducer:ms,lastRenderedState:e},t}function Ts(e,t,n,r){return e.baseState=n,gs(e,z,typeof r==`function`?r:ms)}function Es(e,t,n,r,a){if(mc(e))throw Error(i(485));if(e=t.action,e!==null){var o={payload:a,action:e,next:null,isTransition:!0,status:`pending`,value:null,reason:null,listeners:[],then:function(e){o.listeners.push(e)}};E.T===null?o.isTransition=!1:n(!0),r(o),n=t.pending,n===null?(o.next=t.pending=o,Ds(t,o)):(o.next=n.next,t.pending=n.next=o)}}function Ds(e,t){var n=t.action,r=t.payload,i=e.state;if(t.isTransition){var a=E.T,o={};o.types=a===null?null:a.types,E.T=o;try{var s=n(i,r),c=E.S;c!==null&&c(o,s),Os(e,t,s)}catch(n){As(e,t,n)}finally{a!==null&&o.types!==null&&(a.types=o.types),E.T=a}}else try{a=n(i,r),Os(e,t,a)}catch(n){As(e,t,n)}}function Os(e,t,n){typeof n==`object`&&n&&typeof n.then==`function`?n.then(function(n){ks(e,t,n)},function(n){return As(e,t,n)}):ks(e,t,n)}function ks(e,t,n){t.status=`fulfilled`,t.value=n,js(t),e.state=n,t=e.pending,t!==null&&(n=t.next,n===t?e.pending=null:(n=n.next,t.next=n,Ds(e,n)))}function As(e,t,n){var r=e.pending;if(e.pending=null,r!==null){r=r.next;do t.status=`rejected`,t.reason=n,js(t),t=t.next;while(t!==r)}e.action=null}function js(e){e=e.listeners;for(var t=0;t<e.length;t++)(0,e[t])()}function Ms(e,t){return t}function Ns(e,t){if(L){var n=G.formState;if(n!==null){a:{var r=R;if(L){if(I){b:{for(var i=I,a=la;i.nodeType!==8;)if(!a||(i=lm(i.nextSibling),i===null)){i=null;break b}a=i.data,i=a===`F!`||a===`F`?i:null}if(i){I=lm(i.nextSibling),r=i.data===`F!`;break a}}da(r)}r=!1}r&&(t=n[0])}}return n=cs(),n.memoizedState=n.baseState=t,r={pending:null,lanes:0,dispatch:null,lastRenderedReducer:Ms,lastRenderedState:t},n.queue=r,n=dc.bind(null,R,r),r.dispatch=n,r=ws(!1),a=pc.bind(null,R,!1,r.queue),r=cs(),i={state:t,dispatch:null,action:e,pending:null},r.queue=i,n=Es.bind(null,R,i,a,n),i.dispatch=n,r.memoizedState=e,[t,n,!1]}function Ps(e){return Fs(ls(),z,e)}function Fs(e,t,n){if(t=gs(e,t,Ms)[0],e=hs(ms)[0],typeof t==`object`&&t&&typeof t.then==`function`)try{var r=ds(t)}catch(e){throw e===Qa?eo:e}else r=t;t=ls();var i=t.queue,a=i.dispatch;return n!==t.memoizedState&&(R.flags|=2048,Rs(9,{destroy:void 0},Is.bind(null,i,n),null)),[r,a,e]}function Is(e,t){e.action=t}function Ls(e){var t=ls(),n=z;if(n!==null)return Fs(t,n,e);ls(),t=t.memoizedState,n=ls();var r=n.queue.dispatch;return n.memoizedState=e,[t,r,!1]}function Rs(e,t,n,r){return e={tag:e,create:n,deps:r,inst:t,next:null},t=R.updateQueue,t===null&&(t=us(),R.updateQueue=t),n=t.lastEffect,n===null?t.lastEffect=e.next=e:(r=n.next,n.next=e,e.next=r,t.lastEffect=e),e}function zs(){return ls().memoizedState}function Bs(e,t,n,r){var i=cs();R.flags|=e,i.memoizedState=Rs(1|t,{destroy:void 0},n,r===void 0?null:r)}function Vs(e,t,n,r){var i=ls();r=r===void 0?null:r;var a=i.memoizedState.inst;z!==null&&r!==null&&es(r,z.memoizedState.deps)?i.memoizedState=Rs(t,a,n,r):(R.flags|=e,i.memoizedState=Rs(1|t,a,n,r))}function Hs(e,t){Bs(8390656,8,e,t)}function Us(e,t){Vs(2048,8,e,t)}function Ws(e){R.flags|=4;var t=R.updateQueue;if(t===null)t=us(),R.updateQueue=t,t.events=[e];else{var n=t.events;n===null?t.events=[e]:n.push(e)}}function Gs(e){var t=ls().memoizedState;return Ws({ref:t,nextImpl:e}),function(){if(W&2)throw Error(i(440));return t.impl.apply(void 0,arguments)}}function Ks(e,t){return Vs(4,2,e,t)}function qs(e,t){return Vs(4,4,e,t)}function Js(e,t){if(typeof t==`function`){e=e();var n=t(e);return function(){typeof n==`function`?n():t(null)}}if(t!=null)return e=e(),t.current=e,function(){t.current=null}}function Ys(e,t,n){n=n==null?null:n.concat([e]),Vs(4,4,Js.bind(null,t,e),n)}function Xs(){}function Zs(e,t){var n=ls();t=t===void 0?null:t;var r=n.memoizedState;return t!==null&&es(t,r[1])?r[0]:(n.memoizedState=[e,t],e)}function Qs(e,t){var n=ls();t=t===void 0?null:t;var r=n.memoizedState;if(t!==null&&es(t,r[1]))return r[0];if(r=e(),Yo){st(!0);try{e()}finally{st(!1)}}return n.memoizedState=[r,t],r}function $s(e,t,n){return n===void 0||Go&1073741824&&!(q&261930)?e.memoizedState=t:(e.memoizedState=n,e=Md(),R.lanes|=e,sd|=e,n)}function ec(e,t,n,r){return Gr(n,t)?n:ko.current===null?!(Go&106)||Go&1073741824&&!(q&261930)?(Ic=!0,e.memoizedState=n):(e=Md(),R.lanes|=e,sd|=e,t):(e=$s(e,n,r),Gr(e,t)||(Ic=!0),e)}function tc(e,t,n,r,i){var a=D.p;D.p=a!==0&&8>a?a:8;var o=E.T,s={};s.types=o===null?null:o.types,E.T=s,pc(e,!1,t,n);try{var c=i(),l=E.S;l!==null&&l(s,c),typeof c==`object`&&c&&typeof c.then==`function`?fc(e,t,Ka(c,r),jd(e)):fc(e,t,r,jd(e))}catch(n){fc(e,t,{then:function(){},status:`rejected`,reason:n},jd())}finally{D.p=a,o!==null&&s.types!==null&&(o.types=s.types),E.T=o}}function nc(){}function rc(e,t,n,r){if(e.tag!==5)throw Error(i(476));var a=ic(e).queue;tc(e,a,t,Te,n===null?nc:function(){return ac(e),n(r)})}function ic(e){var t=e.memoizedState;if(t!==null)return t;t={memoizedState:Te,baseState:Te,baseQueue:null,queue:{pending:null,lanes:0,dispatch:null,lastRenderedReducer:ms,lastRenderedState:Te},next:null};var n={};return t.next={memoizedState:n,baseState:n,baseQueue:null,queue:{pending:null,lanes:0,dispatch:null,lastRenderedReducer:ms,lastRenderedState:n},next:null},e.memoizedState=t,e=e.alternate,e!==null&&(e.memoizedState=t),t}function ac(e){var t=ic(e);t.next===null&&(t=e.alternate.memoizedState),fc(e,t.next.queue,{},jd())}function oc(){return Oa(sh)}function sc(){return ls().memoizedState}function cc(){return ls().memoizedState}function lc(e){for(var t=e.return;t!==null;){switch(t.tag){case 24:case 3:var n=jd();e=bo(n);var r=xo(t,e,n);r!==null&&(Pd(r,t,n),So(r,t,n)),t={cache:Fa()},e.payload=t;return}t=t.return}}function uc(e,t,n){var r=jd();n={lane:r,revertLane:0,gesture:null,action:n,hasEagerState:!1,eagerState:null,next:null},mc(e)?hc(t,n):(n=Ai(e,t,n,r),n!==null&&(Pd(n,e,r),gc(n,t,r)))}function dc(e,t,n){fc(e,t,n,jd())}function fc(e,t,n,r){var i={lane:r,revertLane:0,gesture:null,action:n,hasEagerState:!1,eagerState:null,next:null};if(mc(e))hc(t,i);else{var a=e.alternate;if(e.lanes===0&&(a===null||a.lanes===0)&&(a=t.lastRenderedReducer,a!==null))try{var o=t.lastRenderedState,s=a(o,n);if(i.hasEagerState=!0,i.eagerState=s,Gr(s,o))return ki(e,t,i,0),G===null&&Oi(),!1}catch{}if(n=Ai(e,t,i,r),n!==null)return Pd(n,e,r),gc(n,t,r),!0}return!1}function pc(e,t,n,r){if(r={lane:2,revertLane:Pf(),gesture:null,action:r,hasEagerState:!1,eagerState:null,next:null},mc(e)){if(t)throw Error(i(479))}else t=Ai(e,n,r,2),t!==null&&Pd(t,e,2)}function mc(e){var t=e.alternate;return e===R||t!==null&&t===R}function hc(e,t){Jo=qo=!0;var n=e.pending;n===null?t.next=t:(t.next=n.next,n.next=t),e.pending=t}function gc(e,t,n){if(n&4194048){var r=t.lanes;r&=e.pendingLanes,n|=r,t.lanes=n,Tt(e,n)}}var _c={readContext:Oa,use:fs,useCallback:B,useContext:B,useEffect:B,useImperativeHandle:B,useLayoutEffect:B,useInsertionEffect:B,useMemo:B,useReducer:B,useRef:B,useState:B,useDebugValue:B,useDeferredValue:B,useTransition:B,useSyncExternalStore:B,useId:B,useHostTransitionStatus:B,useFormState:B,useActionState:B,useOptimistic:B,useMemoCache:B,useCacheRefresh:B,useEffectEvent:B},vc={readContext:Oa,use:fs,useCallback:function(e,t){return cs().memoizedState=[e,t===void 0?null:t],e},useContext:Oa,useEffect:Hs,useImperativeHandle:function(e,t,n){n=n==null?null:n.concat([e]),Bs(4194308,4,Js.bind(null,t,e),n)},useLayoutEffect:function(e,t){return Bs(4194308,4,e,t)},useInsertionEffect:function(e,t){Bs(4,2,e,t)},useMemo:function(e,t){var n=cs();t=t===void 0?null:t;var r=e();if(Yo){st(!0);try{e()}finally{st(!1)}}return n.memoizedState=[r,t],r},useReducer:function(e,t,n){var r=cs();if(n!==void 0){var i=n(t);if(Yo){st(!0);try{n(t)}finally{st(!1)}}}else i=t;return r.memoizedState=r.baseState=i,e={pending:null,lanes:0,dispatch:null,lastRenderedReducer:e,lastRenderedState:i},r.queue=e,e=e.dispatch=uc.bind(null,R,e),[r.memoizedState,e]},useRef:function(e){var t=cs();return e={current:e},t.memoizedState=e},useState:function(e){e=ws(e);var t=e.queue,n=dc.bind(null,R,t);return t.dispatch=n,[e.memoizedState,n]},useDebugValue:Xs,useDeferredValue:function(e,t){return $s(cs(),e,t)},useTransition:function(){var e=ws(!1);return e=tc.bind(null,R,e.queue,!0,!1),cs().memoizedState=e,[!1,e]},useSyncExternalStore:function(e,t,n){var r=R,a=cs();if(L){if(n===void 0)throw Error(i(407));n=n()}else{if(n=t(),G===null)throw Error(i(349));q&127||ys(r,t,n)}a.memoizedState=n;var o={value:n,getSnapshot:t};return a.queue=o,Hs(xs.bind(null,r,o,e),[e]),r.flags|=2048,Rs(9,{destroy:void 0},bs.bind(null,r,o,n,t),null),n},useId:function(){var e=cs(),t=G.identifierPrefix;if(L){var n=ta,r=ea;n=(r&~(1<<32-ct(r)-1)).toString(32)+n,t=`_`+t+`R_`+n,n=Xo++,0<n&&(t+=`H`+n.toString(32)),t+=`_`}else n=$o++,t=`_`+t+`r_`+n.toString(32)+`_`;return e.memoizedState=t},useHostTransitionStatus:oc,useFormState:Ns,useActionState:Ns,useOptimistic:function(e){var t=cs();t.memoizedState=t.baseState=e;var n={pending:null,lanes:0,dispatch:null,lastRenderedReducer:null,lastRenderedState:null};return t.queue=n,t=pc.bind(null,R,!0,n),n.dispatch=t,[e,t]},useMemoCache:ps,useCacheRefresh:function(){return cs().memoizedState=lc.bind(null,R)},useEffectEvent:function(e){var t=cs(),n={impl:e};return t.memoizedState=n,function(){if(W&2)throw Error(i(440));return n.impl.apply(void 0,arguments)}}},yc={readContext:Oa,use:fs,useCallback:Zs,useContext:Oa,useEffect:Us,useImperativeHandle:Ys,useInsertionEffect:Ks,useLayoutEffect:qs,useMemo:Qs,useReducer:hs,useRef:zs,useState:function(){return hs(ms)},useDebugValue:Xs,useDeferredValue:function(e,t){return ec(ls(),z.memoizedState,e,t)},useTransition:function(){var e=hs(ms)[0],t=ls().memoizedState;return[typeof e==`boolean`?e:ds(e),t]},useSyncExternalStore:vs,useId:sc,useHostTransitionStatus:oc,useFormState:Ps,useActionState:Ps,useOptimistic:function(e,t){return Ts(ls(),z,e,t)},useMemoCache:ps,useCacheRefresh:cc,useEffectEvent:Gs},bc={readContext:Oa,use:fs,useCallback:Zs,useContext:Oa,useEffect:Us,useImperativeHandle:Ys,useInsertionEffect:Ks,useLayoutEffect:qs,useMemo:Qs,useReducer:_s,useRef:zs,useState:function(){return _s(ms)},useDebugValue:Xs,useDeferredValue:function(e,t){var n=ls();return z===null?$s(n,e,t):ec(n,z.memoizedState,e,t)},useTransition:function(){var e=_s(ms)[0],t=ls().memoizedState;return[typeof e==`boolean`?e:ds(e),t]},useSyncExternalStore:vs,useId:sc,useHostTransitionStatus:oc,useFormState:Ls,useActionState:Ls,useOptimistic:function(e,t){var n=ls();return z===null?(n.baseState=e,[e,n.queue.dispatch]):Ts(n,z,e,t)},useMemoCache:ps,useCacheRefresh:cc,useEffectEvent:Gs};function xc(e,t,n,r){t=e.memoizedState,n=n(r,t),n=n==null?t:T({},t,n),e.memoizedState=n,e.lanes===0&&(e.updateQueue.baseState=n)}var Sc={enqueueSetState:function(e,t,n){e=e._reactInternals;var r=jd(),i=bo(r);i.payload=t,n!=null&&(i.callback=n),t=xo(e,i,r),t!==null&&(Pd(t,e,r),So(t,e,r))},enqueueReplaceState:function(e,t,n){e=e._reactInternals;var r=jd(),i=bo(r);i.tag=1,i.payload=t,n!=null&&(i.callback=n),t=xo(e,i,r),t!==null&&(Pd(t,e,r),So(t,e,r))},enqueueForceUpdate:function(e,t){e=e._reactInternals;var n=jd(),r=bo(n);r.tag=2,t!=null&&(r.callback=t),t=xo(e,r,n),t!==null&&(Pd(t,e,n),So(t,e,n))}};function Cc(e,t,n,r,i,a,o){return e=e.stateNode,typeof e.shouldComponentUpdate==`function`?e.shouldComponentUpdate(r,a,o):t.prototype&&t.prototype.isPureReactComponent?!Kr(n,r)||!Kr(i,a):!0}function wc(e,t,n,r){e=t.state,typeof t.componentWillReceiveProps==`function`&&t.componentWillReceiveProps(n,r),typeof t.UNSAFE_componentWillReceiveProps==`function`&&t.UNSAFE_componentWillReceiveProps(n,r),t.state!==e&&Sc.enqueueReplaceState(t,t.state,null)}function Tc(e,t){var n=t;if(`ref`in t)for(var r in n={},t)r!==`ref`&&(n[r]=t[r]);if(e=e.defaultProps)for(var i in n===t&&(n=T({},n)),e)n[i]===void 0&&(n[i]=e[i]);return n}function Ec(e){wi(e)}function Dc(e){console.error(e)}function Oc(e){wi(e)}function kc(e,t){try{var n=e.onUncaughtError;n(t.value,{componentStack:t.stack})}catch(e){setTimeout(function(){throw e})}}function Ac(e,t,n){try{var r=e.onCaughtError;r(n.value,{componentStack:n.stack,errorBoundary:t.tag===1?t.stateNode:null})}catch(e){setTimeout(function(){throw e})}}function jc(e,t,n){return n=bo(n),n.tag=3,n.payload={element:null},n.callback=function(){kc(e,t)},n}function Mc(e){return e=bo(e),e.tag=3,e}function Nc(e,t,n,r){var i=n.type.getDerivedStateFromError;if(typeof i==`function`){var a=r.value;e.payload=function(){return i(a)},e.callback=function(){Ac(t,n,r)}}var o=n.stateNode;o!==null&&typeof o.componentDidCatch==`function`&&(e.callback=function(){Ac(t,n,r),typeof i!=`function`&&(yd===null?yd=new Set([this]):yd.add(this));var e=r.stack;this.componentDidCatch(r.value,{componentStack:e===null?``:e})})}function Pc(e,t,n,r,a){if(n.flags|=32768,typeof r==`object`&&r&&typeof r.then==`function`){if(t=n.alternate,t!==null&&Ta(t,n,a,!0),n=Po.current,n!==null){switch(n.tag){case 31:case 13:case 19:return Fo===null?Kd():n.alternate===null&&Y===0&&(Y=3),n.flags&=-257,n.flags|=65536,n.lanes=a,r===to?n.flags|=16384:(t=n.updateQueue,t===null?n.updateQueue=new Set([r]):t.add(r),mf(e,r,a)),!1;case 22:return n.flags|=65536,r===to?n.flags|=16384:(t=n.updateQueue,t===null?(t={transitions:null,markerInstances:null,retryQueue:new Set([r])},n.updateQueue=t):(n=t.retryQueue,n===null?t.retryQueue=new Set([r]):n.add(r)),mf(e,r,a)),!1}throw Error(i(435,n.tag))}return mf(e,r,a),Kd(),!1}if(L)return t=Po.current,t===null?(r!==ua&&(t=Error(i(423),{cause:r}),_a(Ki(t,n))),e=e.current.alternate,e.flags|=65536,a&=-a,e.lanes|=a,r=Ki(r,n),a=jc(e.stateNode,r,a),Co(e,a),Y!==4&&(Y=2)):(!(t.flags&65536)&&(t.flags|=256),t.flags|=65536,t.lanes=a,r!==ua&&(e=Error(i(422),{cause:r}),_a(Ki(e,n)))),!1;var o=Error(i(520),{cause:r});if(o=Ki(o,n),fd===null?fd=[o]:fd.push(o),Y!==4&&(Y=2),t===null)return!0;r=Ki(r,n),n=t;do{switch(n.tag){case 3:return n.flags|=65536,e=a&-a,n.lanes|=e,e=jc(n.stateNode,r,e),Co(n,e),!1;case 1:if(t=n.type,o=n.stateNode,!(n.flags&128)&&(typeof t.getDerivedStateFromError==`function`||o!==null&&typeof o.componentDidCatch==`function`&&(yd===null||!yd.has(o))))return n.flags|=65536,a&=-a,n.lanes|=a,a=Mc(a),Nc(a,e,n,r),Co(n,a),!1;break;case 22:if(n.memoizedState!==null)return n.flags|=65536,!1}n=n.return}while(n!==null);return!1}var Fc=Error(i(461)),Ic=!1;function Lc(e,t,n,r){t.child=e===null?go(t,null,n,r):ho(t,e.child,n,r)}function Rc(e,t,n,r,i){n=n.render;var a=t.ref;if(`ref`in r){var o={};for(var s in r)s!==`ref`&&(o[s]=r[s])}else o=r;return Da(t),r=ts(e,t,n,o,a,i),s=as(),e!==null&&!Ic?(os(e,t,i),fl(e,t,i)):(L&&s&&ia(t),t.flags|=1,Lc(e,t,r,i),t.child)}function zc(e,t,n,r,i){if(e===null){var a=n.type;return typeof a==`function`&&!Li(a)&&a.defaultProps===void 0&&n.compare===null?(t.tag=15,t.type=a,Bc(e,t,a,r,i)):(e=Bi(n.type,null,r,t,t.mode,i),e.ref=t.ref,e.return=t,t.child=e)}if(a=e.child,!pl(e,i)){var o=a.memoizedProps;if(n=n.compare,n=n===null?Kr:n,n(o,r)&&e.ref===t.ref)return fl(e,t,i)}return t.flags|=1,e=Ri(a,r),e.ref=t.ref,e.return=t,t.child=e}function Bc(e,t,n,r,i){if(e!==null){var a=e.memoizedProps;if(Kr(a,r)&&e.ref===t.ref){if(Ic=!1,t.pendingProps=r=a,pl(e,i))e.flags&131072&&(Ic=!0);else return t.lanes=e.lanes,fl(e,t,i)}}return Jc(e,t,n,r,i)}function Vc(e,t,n,r){var i=r.children,a=e===null?null:e.memoizedState;if(e===null&&t.stateNode===null&&(t.stateNode={_visibility:1,_pendingMarkers:null,_retryCache:null,_transitions:null}),r.mode===`hidden`){if(t.flags&128){if(a=a===null?n:a.baseLanes|n,e!==null){for(r=t.child=e.child,i=0;r!==null;)i=i|r.lanes|r.childLanes,r=r.sibling;r=i&~a}else r=0,t.child=null;return Uc(e,t,a,n,r)}if(n&536870912)t.memoizedState={baseLanes:0,cachePool:null},e!==null&&Xa(t,a===null?null:a.cachePool),a===null?Mo():jo(t,a),Ro(t);else return r=t.lanes=536870912,Uc(e,t,a===null?n:a.baseLanes|n,n,r)}else a===null?(e!==null&&Xa(t,null),Mo(),zo()):(Xa(t,a.cachePool),jo(t,a),zo(),t.memoizedState=null);return Lc(e,t,i,n),t.child}function Hc(e,t){return e!==null&&e.tag===22||t.stateNode!==null||(t.stateNode={_visibility:1,_pendingMarkers:null,_retryCache:null,_transitions:null}),t.sibling}function Uc(e,t,n,r,i){var a=Ya();return a=a===null?null:{parent:Pa._currentValue,pool:a},t.memoizedState={baseLanes:n,cachePool:a},e!==null&&Xa(t,null),Mo(),Ro(t),e!==null&&Ta(e,t,r,!0),t.childLanes=i,null}function Wc(e,t){return t=rl({mode:t.mode,children:t.children},e.mode),t.ref=e.ref,e.child=t,t.return=e,t}function Gc(e,t,n){return ho(t,e.child,null,n),e=Wc(t,t.pendingProps),e.flags|=2,Bo(t),t.memoizedState=null,e}function Kc(e,t,n){var r=t.pendingProps,a=!!(t.flags&128);if(t.flags&=-129,e===null){if(L){if(r.mode===`hidden`)return e=Wc(t,r),t.lanes=536870912,e.memoizedState={baseLanes:0,cachePool:null},Hc(null,e);if(Lo(t),(e=I)?(e=am(e,la),e=e!==null&&e.data===`&`?e:null,e!==null&&(t.memoizedState={dehydrated:e,treeContext:$i===null?null:{id:ea,overflow:ta},retryLane:536870912,hydrationErrors:null},n=Ui(e),n.return=t,t.child=n,sa=t,I=null)):e=null,e===null)throw da(t);return t.lanes=536870912,null}return Wc(t,r)}var o=e.memoizedState;if(o!==null){var s=o.dehydrated;if(Lo(t),a){if(t.flags&256)t.flags&=-257,t=Gc(e,t,n);else if(t.memoizedState!==null)t.child=e.child,t.flags|=128,t=null;else throw Error(i(558))}else if(Ic||Ta(e,t,n,!1),a=(n&e.childLanes)!==0,Ic||a){if(ko.current===null){if(r=G,r!==null&&(s=Et(r,n),s!==0&&s!==o.retryLane))throw o.retryLane=s,ji(e,s),Pd(r,e,s),Fc;Kd()}t=Gc(e,t,n)}else e=o.treeContext,I=lm(s.nextSibling),sa=t,L=!0,ca=null,la=!1,e!==null&&oa(t,e),t=Wc(t,r),t.flags|=134221824;return t}return e=Ri(e.child,{mode:r.mode,children:r.children}),e.ref=t.ref,t.child=e,e.return=t,e}function qc(e,t){var n=t.ref;if(n===null)e!==null&&e.ref!==null&&(t.flags|=4194816);else{if(typeof n!=`function`&&typeof n!=`object`)throw Error(i(284));(e===null||e.ref!==n)&&(t.flags|=4194816)}}function Jc(e,t,n,r,i){return Da(t),n=ts(e,t,n,r,void 0,i),r=as(),e!==null&&!Ic?(os(e,t,i),fl(e,t,i)):(L&&r&&ia(t),t.flags|=1,Lc(e,t,n,i),t.child)}function Yc(e,t,n,r,i,a){return Da(t),t.updateQueue=null,n=rs(t,r,n,i),ns(e),r=as(),e!==null&&!Ic?(os(e,t,a),fl(e,t,a)):(L&&r&&ia(t),t.flags|=1,Lc(e,t,n,a),t.child)}function Xc(e,t,n,r,i){if(Da(t),t.stateNode===null){var a=Pi,o=n.contextType;typeof o==`object`&&o&&(a=Oa(o)),a=new n(r,a),t.memoizedState=a.state!==null&&a.state!==void 0?a.state:null,a.updater=Sc,t.stateNode=a,a._reactInternals=t,a=t.stateNode,a.props=r,a.state=t.memoizedState,a.refs={},vo(t),o=n.contextType,a.context=typeof o==`object`&&o?Oa(o):Pi,a.state=t.memoizedState,o=n.getDerivedStateFromProps,typeof o==`function`&&(xc(t,n,o,r),a.state=t.memoizedState),typeof n.getDerivedStateFromProps==`function`||typeof a.getSnapshotBeforeUpdate==`function`||typeof a.UNSAFE_componentWillMount!=`function`&&typeof a.componentWillMount!=`function`||(o=a.state,typeof a.componentWillMount==`function`&&a.componentWillMount(),typeof a.UNSAFE_componentWillMount==`function`&&a.UNSAFE_componentWillMount(),o!==a.state&&Sc.enqueueReplaceState(a,a.state,null),Eo(t,r,a,i),To(),a.state=t.memoizedState),typeof a.componentDidMount==`function`&&(t.flags|=4194308),r=!0}else if(e===null){a=t.stateNode;var s=t.memoizedProps,c=Tc(n,s);a.props=c;var l=a.context,u=n.contextType;o=Pi,typeof u==`object`&&u&&(o=Oa(u));var d=n.getDerivedStateFromProps;u=typeof d==`function`||typeof a.getSnapshotBeforeUpdate==`function`,s=t.pendingProps!==s,u||typeof a.UNSAFE_componentWillReceiveProps!=`function`&&typeof a.componentWillReceiveProps!=`function`||(s||l!==o)&&wc(t,a,r,o),_o=!1;var f=t.memoizedState;a.state=f,Eo(t,r,a,i),To(),l=t.memoizedState,s||f!==l||_o?(typeof d==`function`&&(xc(t,n,d,r),l=t.memoizedState),(c=_o||Cc(t,n,c,r,f,l,o))?(u||typeof a.UNSAFE_componentWillMount!=`function`&&typeof a.componentWillMount!=`function`||(typeof a.componentWillMount==`function`&&a.componentWillMount(),typeof a.UNSAFE_componentWillMount==`function`&&a.UNSAFE_componentWillMount()),typeof a.componentDidMount==`function`&&(t.flags|=4194308)):(typeof a.componentDidMount==`function`&&(t.flags|=4194308),t.memoizedProps=r,t.memoizedState=l),a.props=r,a.state=l,a.context=o,r=c):(typeof a.componentDidMount==`function`&&(t.flags|=4194308),r=!1)}else{a=t.stateNode,yo(e,t),o=t.memoizedProps,u=Tc(n,o),a.props=u,d=t.pendingProps,f=a.context,l=n.contextType,c=Pi,typeof l==`object`&&l&&(c=Oa(l)),s=n.getDerivedStateFromProps,(l=typeof s==`function`||typeof a.getSnapshotBeforeUpdate==`function`)||typeof a.UNSAFE_componentWillReceiveProps!=`function`&&typeof a.componentWillReceiveProps!=`function`||(o!==d||f!==c)&&wc(t,a,r,c),_o=!1,f=t.memoizedState,a.state=f,Eo(t,r,a,i),To();var p=t.memoizedState;o!==d||f!==p||_o||e!==null&&e.dependencies!==null&&Ea(e.dependencies)?(typeof s==`function`&&(xc(t,n,s,r),p=t.memoizedState),(u=_o||Cc(t,n,u,r,f,p,c)||e!==null&&e.dependencies!==null&&Ea(e.dependencies))?(l||typeof a.UNSAFE_componentWillUpdate!=`function`&&typeof a.componentWillUpdate!=`function`||(typeof a.componentWillUpdate==`function`&&a.componentWillUpdate(r,p,c),typeof a.UNSAFE_componentWillUpdate==`function`&&a.UNSAFE_componentWillUpdate(r,p,c)),typeof a.componentDidUpdate==`function`&&(t.flags|=4),typeof a.getSnapshotBeforeUpdate==`function`&&(t.flags|=1024)):(typeof a.componentDidUpdate!=`function`||o===e.memoizedProps&&f===e.memoizedState||(t.flags|=4),typeof a.getSnapshotBeforeUpdate!=`function`||o===e.memoizedProps&&f===e.memoizedState||(t.flags|=1024),t.memoizedProps=r,t.memoizedState=p),a.props=r,a.state=p,a.context=c,r=u):(typeof a.componentDidUpdate!=`function`||o===e.memoizedProps&&f===e.memoizedState||(t.flags|=4),typeof a.getSnapshotBeforeUpdate!=`function`||o===e.memoizedProps&&f===e.memoizedState||(t.flags|=1024),r=!1)}return a=r,qc(e,t),r=!!(t.flags&128),a||r?(a=t.stateNode,n=r&&typeof n.getDerivedStateFromError!=`function`?null:a.render(),t.flags|=1,e!==null&&r?(t.child=ho(t,e.child,null,i),t.child=ho(t,null,n,i)):Lc(e,t,n,i),t.memoizedState=a.state,e=t.child):e=fl(e,t,i),e}function Zc(e,t,n,r){return ha(),t.flags|=256,Lc(e,t,n,r),t.child}var Qc={dehydrated:null,treeContext:null,retryLane:0,hydrationErrors:null};function $c(e){return{baseLanes:e,cachePool:Za()}}function el(e,t,n){return e=e===null?0:e.childLanes&~n,t&&(e|=ud),e}function tl(e,t,n){var r=t.pendingProps,i=!1,a=!!(t.flags&128),o;if((o=a)||(o=e!==null&&e.memoizedState===null?!1:!!(Vo.current&2)),o&&(i=!0,t.flags&=-129),o=!!(t.flags&32),t.flags&=-33,e===null){if(L){if(i?Io(t):zo(),(e=I)?(e=am(e,la),e=e!==null&&e.data!==`&`?e:null,e!==null&&(t.memoizedState={dehydrated:e,treeContext:$i===null?null:{id:ea,overflow:ta},retryLane:536870912,hydrationErrors:null},n=Ui(e),n.return=t,t.child=n,sa=t,I=null)):e=null,e===null)throw da(t);return t.lanes=sm(e)?32:536870912,null}return a=r.children,r=r.fallback,i?(zo(),i=t.mode,a=rl({mode:`hidden`,children:a},i),r=Vi(r,i,n,null),a.return=t,r.return=t,a.sibling=r,t.child=a,r=t.child,r.memoizedState=$c(n),r.childLanes=el(e,o,n),t.memoizedState=Qc,Hc(null,r)):(Io(t),nl(t,a))}var s=e.memoizedState;if(s!==null){var c=s.dehydrated;if(c!==null)return al(e,t,a,o,r,c,s,n)}return i?(zo(),i=r.fallback,a=t.mode,s=e.child,c=s.sibling,r=Ri(s,{mode:`hidden`,children:r.children}),r.subtreeFlags=s.subtreeFlags&1206910976,c===null?(i=Vi(i,a,n,null),i.flags|=2):i=Ri(c,i),i.return=t,r.return=t,r.sibling=i,t.child=r,Hc(null,r),r=t.child,i=e.child.memoizedState,i===null?i=$c(n):(a=i.cachePool,a===null?a=Za():(s=Pa._currentValue,a=a.parent===s?a:{parent:s,pool:s}),i={baseLanes:i.baseLanes|n,cachePool:a}),r.memoizedState=i,r.childLanes=el(e,o,n),t.memoizedState=Qc,Hc(e.child,r)):(Io(t),n=e.child,e=n.sibling,n=Ri(n,{mode:`visible`,children:r.children}),n.return=t,n.sibling=null,e!==null&&(o=t.deletions,o===null?(t.deletions=[e],t.flags|=16):o.push(e)),t.child=n,t.memoizedState=null,n)}function nl(e,t){return t=rl({mode:`visible`,children:t},e.mode),t.return=e,e.child=t}function rl(e,t){return e=Ii(22,e,null,t),e.lanes=0,e}function il(e,t,n){return ho(t,e.child,null,n),e=nl(t,t.pendingProps.children),e.flags|=2,t.memoizedState=null,e}function al(e,t,n,r,a,o,s,c){if(n)return t.flags&256?(Io(t),t.flags&=-257,il(e,t,c)):t.memoizedState===null?(zo(),o=a.fallback,s=t.mode,a=rl({mode:`visible`,children:a.children},s),o=Vi(o,s,c,null),o.flags|=2,a.return=t,o.return=t,a.sibling=o,t.child=a,ho(t,e.child,null,c),a=t.child,a.memoizedState=$c(c),a.childLanes=el(e,r,c),t.memoizedState=Qc,Hc(null,a)):(zo(),t.child=e.child,t.flags|=128,null);if(Io(t),sm(o)){if(r=o.nextSibling&&o.nextSibling.dataset,r)var l=r.dgst;return r=l,r!==``&&(a=Error(i(419)),a.stack=``,a.digest=r,_a({value:a,source:null,stack:null})),il(e,t,c)}if(Ic||Ta(e,t,c,!1),r=(c&e.childLanes)!==0,Ic||r){if(ko.current!==null)return il(e,t,c);if(r=G,r!==null&&(a=Et(r,c),a!==0&&a!==s.retryLane))throw s.retryLane=a,ji(e,a),Pd(r,e,a),Fc;return om(o)||Kd(),il(e,t,c)}return om(o)?(t.flags|=192,t.child=e.child,null):(e=s.treeContext,I=lm(o.nextSibling),sa=t,L=!0,ca=null,la=!1,e!==null&&oa(t,e),t=nl(t,a.children),t.flags|=134221824,t)}function ol(e,t,n){e.lanes|=t;var r=e.alternate;r!==null&&(r.lanes|=t),Ca(e.return,t,n)}function sl(e){for(var t=null;e!==null;){var n=e.alternate;n!==null&&Wo(n)===null&&(t=e),e=e.sibling}return t}function cl(e,t,n,r,i,a){var o=e.memoizedState;o===null?e.memoizedState={isBackwards:t,rendering:null,renderingStartTime:0,last:r,tail:n,tailMode:i,treeForkCount:a}:(o.isBackwards=t,o.rendering=null,o.renderingStartTime=0,o.last=r,o.tail=n,o.tailMode=i,o.treeForkCount=a)}function ll(e){var t=e.child;for(e.child=null;t!==null;){var n=t.sibling;t.sibling=e.child,e.child=t,t=n}}function ul(e,t,n){var r=t.pendingProps,i=r.revealOrder,a=r.tail;r=r.children;var o=Vo.current;if(t.flags&128)return Ho(t,o),null;var s=!!(o&2);if(s?(o=o&1|2,t.flags|=128):o&=1,Ho(t,o),i===`backwards`&&e!==null?(ll(e),Lc(e,t,r,n),ll(e)):Lc(e,t,r,n),r=L?Xi:0,!s&&e!==null&&e.flags&128)a:for(e=t.child;e!==null;){if(e.tag===13)e.memoizedState!==null&&ol(e,n,t);else if(e.tag===19)ol(e,n,t);else if(e.child!==null){e.child.return=e,e=e.child;continue}if(e===t)break a;for(;e.sibling===null;){if(e.return===null||e.return===t)break a;e=e.return}e.sibling.return=e.return,e=e.sibling}switch(i){case`backwards`:n=sl(t.child),n===null?(i=t.child,t.child=null):(i=n.sibling,n.sibling=null,ll(t)),cl(t,!0,i,null,a,r);break;case`unstable_legacy-backwards`:for(n=null,i=t.child,t.child=null;i!==null;){if(e=i.alternate,e!==null&&Wo(e)===null){t.child=i;break}e=i.sibling,i.sibling=n,n=i,i=e}cl(t,!0,n,null,a,r);break;case`together`:cl(t,!1,null,null,void 0,r);break;case`independent`:t.memoizedState=null;break;default:n=sl(t.child),n===null?(i=t.child,t.child=null):(i=n.sibling,n.sibling=null),cl(t,!1,i,n,a,r)}return t.child}function dl(e,t,n){var r=t.pendingProps;return xa(t,t.type,r.value),Lc(e,t,r.children,n),t.child}function fl(e,t,n){if(e!==null&&(t.dependencies=e.dependencies),sd|=t.lanes,(n&t.childLanes)===0){if(e!==null){if(Ta(e,t,n,!1),(n&t.childLanes)===0)return null}else return null}if(e!==null&&t.child!==e.child)throw Error(i(153));if(t.child!==null){for(e=t.child,n=Ri(e,e.pendingProps),t.child=n,n.return=t;e.sibling!==null;)e=e.sibling,n=n.sibling=Ri(e,e.pendingProps),n.return=t;n.sibling=null}return t.child}function pl(e,t){return(e.lanes&t)!==0||(e=e.dependencies,!!(e!==null&&Ea(e)))}function ml(e,t,n){switch(t.tag){case 3:Pe(t,t.stateNode.containerInfo),xa(t,Pa,e.memoizedState.cache),ha();break;case 27:case 5:Ie(t);break;case 4:Pe(t,t.stateNode.containerInfo);break;case 10:xa(t,t.type,t.memoizedProps.value);break;case 31:if(t.memoizedState!==null)return t.flags|=128,Lo(t),null;break;case 13:var r=t.memoizedState;if(r!==null){if(r.dehydrated!==null)return Io(t),t.flags|=128,null;r=Ta(e,t,n,!1);var i=t.child.childLanes;return r||(n&i)!==0?tl(e,t,n):(Io(t),e=fl(e,t,n),e===null?null:e.sibling)}Io(t);break;case 19:if(t.flags&128)return ul(e,t,n);if(i=!!(e.flags&128),r=(n&t.childLanes)!==0,r||=(Ta(e,t,n,!1),(n&t.childLanes)!==0),i){if(r)return ul(e,t,n);t.flags|=128}if(i=t.memoizedState,i!==null&&(i.rendering=null,i.tail=null,i.lastEffect=null),Ho(t,Vo.current),r)break;return null;case 22:return t.lanes=0,Vc(e,t,n,t.pendingProps);case 24:xa(t,Pa,e.memoizedState.cache)}return fl(e,t,n)}function hl(e,t,n){if(e!==null){if(e.memoizedProps!==t.pendingProps)Ic=!0;else{if(!pl(e,n)&&!(t.flags&128))return Ic=!1,ml(e,t,n);Ic=!!(e.flags&131072)}}else Ic=!1,L&&t.flags&1048576&&ra(t,Xi,t.index);switch(t.lanes=0,t.tag){case 16:a:{var r=t.pendingProps;if(e=io(t.elementType),t.type=e,typeof e==`function`)Li(e)?(r=Tc(e,r),t.tag=1,t=Xc(null,t,e,r,n)):(t.tag=0,t=Jc(null,t,e,r,n));else{if(e!=null){var a=e.$$typeof;if(a===ue){t.tag=11,t=Rc(null,t,e,r,n);break a}if(a===pe){t.tag=14,t=zc(null,t,e,r,n);break a}if(a===le){t.tag=10,t.type=e,t=dl(null,t,n);break a}}throw t=Ce(e)||e,Error(i(306,t,``))}}return t;case 0:return Jc(e,t,t.type,t.pendingProps,n);case 1:return r=t.type,a=Tc(r,t.pendingProps),Xc(e,t,r,a,n);case 3:a:{if(Pe(t,t.stateNode.containerInfo),e===null)throw Error(i(387));r=t.pendingProps;var o=t.memoizedState;a=o.element,yo(e,t),Eo(t,r,null,n);var s=t.memoizedState;if(r=s.cache,xa(t,Pa,r),r!==o.cache&&wa(t,[Pa],n,!0),To(),r=s.element,o.isDehydrated){if(o={element:r,isDehydrated:!1,cache:s.cache},t.updateQueue.baseState=o,t.memoizedState=o,t.flags&256){t=Zc(e,t,r,n);break a}if(r!==a){a=Ki(Error(i(424)),t),_a(a),t=Zc(e,t,r,n);break a}switch(e=t.stateNode.containerInfo,e.nodeType){case 9:e=e.body;break;default:e=e.nodeName===`HTML`?e.ownerDocument.body:e}for(I=lm(e.firstChild),sa=t,L=!0,ca=null,la=!0,n=go(t,null,r,n),t.child=n;n;)n.flags=n.flags&-3|134221824,n=n.sibling}else{if(ha(),r===a){t=fl(e,t,n);break a}Lc(e,t,r,n)}t=t.child}return t;case 26:return qc(e,t),e===null?(n=Nm(t.type,null,t.pendingProps,null))?t.memoizedState=n:L||(t.stateNode=fp(t.type,t.pendingProps,Me.current,t)):t.memoizedState=Nm(t.type,e.memoizedProps,t.pendingProps,e.memoizedState),null;case 27:return Ie(t),e===null&&L&&(r=t.stateNode=hm(t.type,t.pendingProps,Me.current),sa=t,la=!0,a=I,Sp(t.type)?(um=a,I=lm(r.firstChild)):I=a),Lc(e,t,t.pendingProps.children,n),qc(e,t),e===null&&(t.flags|=4194304),t.child;case 5:return e===null&&L&&((a=r=I)&&(r=rm(r,t.type,t.pendingProps,la),r===null?a=!1:(t.stateNode=r,sa=t,I=lm(r.firstChild),la=!1,a=!0)),a||da(t)),Ie(t),a=t.type,o=t.pendingProps,s=e===null?null:e.memoizedProps,r=o.children,pp(a,o)?r=null:s!==null&&pp(a,s)&&(t.flags|=32),t.memoizedState!==null&&(a=ts(e,t,is,null,null,n),sh._currentValue=a),qc(e,t),Lc(e,t,r,n),t.child;case 6:return e===null&&L&&((e=n=I)&&(n=im(n,t.pendingProps,la),n===null?e=!1:(t.stateNode=n,sa=t,I=null,e=!0)),e||da(t)),null;case 13:return tl(e,t,n);case 4:return Pe(t,t.stateNode.containerInfo),r=t.pendingProps,e===null?t.child=ho(t,null,r,n):Lc(e,t,r,n),t.child;case 11:return Rc(e,t,t.type,t.pendingProps,n);case 7:return r=t.pendingProps,qc(e,t),Lc(e,t,r,n),t.child;case 8:return Lc(e,t,t.pendingProps.children,n),t.child;case 12:return Lc(e,t,t.pendingProps.children,n),t.child;case 10:return dl(e,t,n);case 9:return a=t.type._context,r=t.pendingProps.children,Da(t),a=Oa(a),r=r(a),t.flags|=1,Lc(e,t,r,n),t.child;case 14:return zc(e,t,t.type,t.pendingProps,n);case 15:return Bc(e,t,t.type,t.pendingProps,n);case 19:return ul(e,t,n);case 31:return Kc(e,t,n);case 22:return Vc(e,t,n,t.pendingProps);case 24:return Da(t),r=Oa(Pa),e===null?(a=Ya(),a===null&&(a=G,o=Fa(),a.pooledCache=o,o.refCount++,o!==null&&(a.pooledCacheLanes|=n),a=o),t.memoizedState={parent:r,cache:a},vo(t),xa(t,Pa,a)):((e.lanes&n)!==0&&(yo(e,t),Eo(t,null,null,n),To()),a=e.memoizedState,o=t.memoizedState,a.parent===r?(r=o.cache,xa(t,Pa,r),r!==a.cache&&wa(t,[Pa],n,!0)):(a={parent:r,cache:r},t.memoizedState=a,t.lanes===0&&(t.memoizedState=t.updateQueue.baseState=a),xa(t,Pa,r))),Lc(e,t,t.pendingProps.children,n),t.child;case 30:return t.stateNode===null&&(t.stateNode={autoName:null,paired:null,clones:null,ref:null}),r=t.pendingProps,r.name!=null&&r.name!==`auto`?t.flags|=e===null?18882560:18874368:L&&ia(t),e!==null&&e.memoizedProps.name!==r.name?t.flags|=4194816:qc(e,t),Lc(e,t,r.children,n),t.child;case 29:throw t.pendingProps}throw Error(i(156,t.tag))}function gl(e){e.flags|=4}function _l(e,t,n,r,i){var a;if((a=!!(e.mode&32))&&(a=n===null?Jm(t,r):Jm(t,r)&&(r.src!==n.src||r.srcSet!==n.srcSet)),a){if(e.flags|=16777216,(i&335544128)===i){if(e.stateNode.complete)e.flags|=8192;else if(Ud())e.flags|=8192;else throw ao=to,$a}}else e.flags&=-16777217}function vl(e,t){if(t.type!==`stylesheet`||t.state.loading&4)e.flags&=-16777217;else if(e.flags|=16777216,!Ym(t)){if(Ud())e.flags|=8192;else throw ao=to,$a}}function yl(e,t){t!==null&&(e.flags|=4),e.flags&16384&&(t=e.tag===22?536870912:bt(),e.lanes|=t,dd|=t)}function bl(e,t){if(!L)switch(e.tailMode){case`visible`:break;case`collapsed`:for(var n=e.tail,r=null;n!==null;)n.alternate!==null&&(r=n),n=n.sibling;r===null?t||e.tail===null?e.tail=null:e.tail.sibling=null:r.sibling=null;break;default:for(t=e.tail,n=null;t!==null;)t.alternate!==null&&(n=t),t=t.sibling;n===null?e.tail=null:n.sibling=null}}function V(e){var t=e.alternate!==null&&e.alternate.child===e.child,n=0,r=0;if(t)for(var i=e.child;i!==null;)n|=i.lanes|i.childLanes,r|=i.subtreeFlags&1206910976,r|=i.flags&1206910976,i.return=e,i=i.sibling;else for(i=e.child;i!==null;)n|=i.lanes|i.childLanes,r|=i.subtreeFlags,r|=i.flags,i.return=e,i=i.sibling;return e.subtreeFlags|=r,e.childLanes=n,t}function xl(e,t,n){var r=t.pendingProps;switch(aa(t),t.tag){case 16:case 15:case 0:case 11:case 7:case 8:case 12:case 9:case 14:return V(t),null;case 1:return V(t),null;case 3:return n=t.stateNode,r=null,e!==null&&(r=e.memoizedState.cache),t.memoizedState.cache!==r&&(t.flags|=2048),Sa(Pa),Fe(),n.pendingContext&&(n.context=n.pendingContext,n.pendingContext=null),(e===null||e.child===null)&&(ma(t)?gl(t):e===null||e.memoizedState.isDehydrated&&!(t.flags&256)||(t.flags|=1024,ga())),V(t),null;case 26:var a=t.type,o=t.memoizedState;return e===null?(gl(t),o===null?(V(t),_l(t,a,null,r,n)):(V(t),vl(t,o))):o?o===e.memoizedState?(V(t),t.flags&=-16777217):(gl(t),V(t),vl(t,o)):(e=e.memoizedProps,e!==r&&gl(t),V(t),_l(t,a,e,r,n)),null;case 27:if(Le(t),n=Me.current,a=t.type,e!==null&&t.stateNode!=null)e.memoizedProps!==r&&gl(t);else{if(!r){if(t.stateNode===null)throw Error(i(166));return V(t),t.subtreeFlags&=-33554433,null}e=Ae.current,ma(t)?fa(t,e):(e=hm(a,r,n),t.stateNode=e,gl(t))}return V(t),t.subtreeFlags&=-33554433,null;case 5:if(Le(t),a=t.type,e!==null&&t.stateNode!=null)e.memoizedProps!==r&&gl(t);else{if(!r){if(t.stateNode===null)throw Error(i(166));return V(t),t.subtreeFlags&=-33554433,null}if(o=Ae.current,ma(t))fa(t,o);else{var s=lp(Me.current);switch(o){case 1:o=s.createElementNS(`http://www.w3.org/2000/svg`,a);break;case 2:o=s.createElementNS(`http://www.w3.org/1998/Math/MathML`,a);break;default:switch(a){case`svg`:o=s.createElementNS(`http://www.w3.org/2000/svg`,a);break;case`math`:o=s.createElementNS(`http://www.w3.org/1998/Math/MathML`,a);break;case`script`:o=s.createElement(`div`),o.innerHTML=`<script><\/script>`,o=o.removeChild(o.firstChild);break;case`select`:o=typeof r.is==`string`?s.createElement(`select`,{is:r.is}):s.createElement(`select`),r.multiple?o.multiple=!0:r.size&&(o.size=r.size);break;default:o=typeof r.is==`string`?s.createElement(a,{is:r.is}):s.createElement(a)}}o[jt]=t,o[Mt]=r;a:for(s=t.child;s!==null;){if(s.tag===5||s.tag===6)o.appendChild(s.stateNode);else if(s.tag!==4&&s.tag!==27&&s.child!==null){s.child.return=s,s=s.child;continue}if(s===t)break a;for(;s.sibling===null;){if(s.return===null||s.return===t)break a;s=s.return}s.sibling.return=s.return,s=s.sibling}t.stateNode=o;a:switch(np(o,a,r),a){case`button`:case`input`:case`select`:case`textarea`:r=!!r.autoFocus;break a;case`img`:r=!0;break a;default:r=!1}r&&gl(t)}}return V(t),t.subtreeFlags&=-33554433,_l(t,t.type,e===null?null:e.memoizedProps,t.pendingProps,n),null;case 6:if(e&&t.stateNode!=null)e.memoizedProps!==r&&gl(t);else{if(typeof r!=`string`&&t.stateNode===null)throw Error(i(166));if(e=Me.current,ma(t)){if(e=t.stateNode,n=t.memoizedProps,r=null,a=sa,a!==null)switch(a.tag){case 27:case 5:r=a.memoizedProps}e[jt]=t,e=!!(e.nodeValue===n||r!==null&&!0===r.suppressHydrationWarning||ep(e.nodeValue,n)),e||da(t,!0)}else e=lp(e).createTextNode(r),e[jt]=t,t.stateNode=e}return V(t),null;case 31:if(n=t.memoizedState,e===null||e.memoizedState!==null){if(r=ma(t),n!==null){if(e===null){if(!r)throw Error(i(318));if(e=t.memoizedState,e=e===null?null:e.dehydrated,!e)throw Error(i(557));e[jt]=t}else ha(),!(t.flags&128)&&(t.memoizedState=null),t.flags|=4;V(t),e=!1}else n=ga(),e!==null&&e.memoizedState!==null&&(e.memoizedState.hydrationErrors=n),e=!0;if(!e)return t.flags&256?(Bo(t),t):(Bo(t),null);if(t.flags&128)throw Error(i(558))}return V(t),null;case 13:if(r=t.memoizedState,e===null||e.memoizedState!==null&&e.memoizedState.dehydrated!==null){if(a=ma(t),r!==null&&r.dehydrated!==null){if(e===null){if(!a)throw Error(i(318));if(a=t.memoizedState,a=a===null?null:a.dehydrated,!a)throw Error(i(317));a[jt]=t}else ha(),!(t.flags&128)&&(t.memoizedState=null),t.flags|=4;V(t),a=!1}else a=ga(),e!==null&&e.memoizedState!==null&&(e.memoizedState.hydrationErrors=a),a=!0;if(!a)return t.flags&256?(Bo(t),t):(Bo(t),null)}return Bo(t),t.flags&128?(t.lanes=n,t):(n=r!==null,e=e!==null&&e.memoizedState!==null,n&&(r=t.child,a=null,r.alternate!==null&&r.alternate.memoizedState!==null&&r.alternate.memoizedState.cachePool!==null&&(a=r.alternate.memoizedState.cachePool.pool),o=null,r.memoizedState!==null&&r.memoizedState.cachePool!==null&&(o=r.memoizedState.cachePool.pool),o!==a&&(r.flags|=2048)),n!==e&&n&&(t.child.flags|=8192),yl(t,t.updateQueue),V(t),null);case 4:return Fe(),e===null&&Wf(t.stateNode.containerInfo),t.flags|=67108864,V(t),null;case 10:return Sa(t.type),V(t),null;case 19:if(Uo(t),r=t.memoizedState,r===null)return V(t),null;if(a=!!(t.flags&128),o=r.rendering,o===null){if(a)bl(r,!1);else{if(Y!==0||e!==null&&e.flags&128)for(e=t.child;e!==null;){if(o=Wo(e),o!==null){for(t.flags|=128,bl(r,!1),e=o.updateQueue,t.updateQueue=e,yl(t,e),t.subtreeFlags=0,e=n,n=t.child;n!==null;)zi(n,e),n=n.sibling;return Ho(t,Vo.current&1|2),L&&na(t,r.treeForkCount),t.child}e=e.sibling}r.tail!==null&&Xe()>_d&&(t.flags|=128,a=!0,bl(r,!1),t.lanes=4194304)}}else{if(!a){if(e=Wo(o),e!==null){if(t.flags|=128,a=!0,e=e.updateQueue,t.updateQueue=e,yl(t,e),bl(r,!0),r.tail===null&&r.tailMode!==`collapsed`&&r.tailMode!==`visible`&&!o.alternate&&!L)return V(t),null}else 2*Xe()-r.renderingStartTime>_d&&n!==536870912&&(t.flags|=128,a=!0,bl(r,!1),t.lanes=4194304)}r.isBackwards?(o.sibling=t.child,t.child=o):(e=r.last,e===null?t.child=o:e.sibling=o,r.last=o)}if(r.tail!==null){e=r.tail;a:{for(n=e;n!==null;){if(n.alternate!==null){n=!1;break a}n=n.sibling}n=!0}return r.rendering=e,r.tail=e.sibling,r.renderingStartTime=Xe(),e.sibling=null,o=Vo.current,o=a?o&1|2:o&1,r.tailMode===`visible`||r.tailMode===`collapsed`||!n||L?Ho(t,o):(n=o,O(Po,t),O(Vo,n),Fo===null&&(Fo=t)),L&&na(t,r.treeForkCount),e}return V(t),null;case 22:case 23:return Bo(t),No(),r=t.memoizedState!==null,e===null?r&&(t.flags|=8192):e.memoizedState!==null!==r&&(t.flags|=8192),r?n&536870912&&!(t.flags&128)&&(V(t),t.subtreeFlags&6&&(t.flags|=8192)):V(t),n=t.updateQueue,n!==null&&yl(t,n.retryQueue),n=null,e!==null&&e.memoizedState!==null&&e.memoizedState.cachePool!==null&&(n=e.memoizedState.cachePool.pool),r=null,t.memoizedState!==null&&t.memoizedState.cachePool!==null&&(r=t.memoizedState.cachePool.pool),r!==n&&(t.flags|=2048),e!==null&&ke(Ja),null;case 24:return n=null,e!==null&&(n=e.memoizedState.cache),t.memoizedState.cache!==n&&(t.flags|=2048),Sa(Pa),V(t),null;case 25:return null;case 30:return t.flags|=33554432,V(t),null}throw Error(i(156,t.tag))}function Sl(e,t){switch(aa(t),t.tag){case 1:return e=t.flags,e&65536?(t.flags=e&-65537|128,t):null;case 3:return Sa(Pa),Fe(),e=t.flags,e&65536&&!(e&128)?(t.flags=e&-65537|128,t):null;case 26:case 27:case 5:return Le(t),null;case 31:if(t.memoizedState!==null){if(Bo(t),t.alternate===null)throw Error(i(340));ha()}return e=t.flags,e&65536?(t.flags=e&-65537|128,t):null;case 13:if(Bo(t),e=t.memoizedState,e!==null&&e.dehydrated!==null){if(t.alternate===null)throw Error(i(340));ha()}return e=t.flags,e&65536?(t.flags=e&-65537|128,t):null;case 19:return Uo(t),e=t.flags,e&65536?(t.flags=e&-65537|128,e=t.memoizedState,e!==null&&(e.rendering=null,e.tail=null),t.flags|=4,t):null;case 4:return Fe(),null;case 10:return Sa(t.type),null;case 22:case 23:return Bo(t),No(),e!==null&&ke(Ja),e=t.flags,e&65536?(t.flags=e&-65537|128,t):null;case 24:return Sa(Pa),null;case 25:return null;default:return null}}function Cl(e,t){switch(aa(t),t.tag){case 3:Sa(Pa),Fe();break;case 26:case 27:case 5:Le(t);break;case 4:Fe();break;case 31:t.memoizedState!==null&&Bo(t);break;case 13:Bo(t);break;case 19:Uo(t);break;case 10:Sa(t.type);break;case 22:case 23:Bo(t),No(),e!==null&&ke(Ja);break;case 24:Sa(Pa)}}function wl(e,t){try{var n=t.updateQueue,r=n===null?null:n.lastEffect;if(r!==null){var i=r.next;n=i;do{if((n.tag&e)===e){r=void 0;var a=n.create,o=n.inst;r=a(),o.destroy=r}n=n.next}while(n!==i)}}catch(e){Z(t,t.return,e)}}function Tl(e,t,n){try{var r=t.updateQueue,i=r===null?null:r.lastEffect;if(i!==null){var a=i.next;r=a;do{if((r.tag&e)===e){var o=r.inst,s=o.destroy;if(s!==void 0){o.destroy=void 0,i=t;var c=n,l=s;try{l()}catch(e){Z(i,c,e)}}}r=r.next}while(r!==a)}}catch(e){Z(t,t.return,e)}}function El(e){var t=e.updateQueue;if(t!==null){var n=e.stateNode;try{Oo(t,n)}catch(t){Z(e,e.return,t)}}}function Dl(e,t,n){n.props=Tc(e.type,e.memoizedProps),n.state=e.memoizedState;try{n.componentWillUnmount()}catch(n){Z(e,t,n)}}function Ol(e,t){try{var n=e.ref;if(n!==null){switch(e.tag){case 26:case 27:case 5:var r=e.stateNode;break;case 30:var i=e.stateNode,a=xi(e.memoizedProps,i);(i.ref===null||i.ref.name!==a)&&(i.ref=Pp(a)),r=i.ref;break;case 7:if(e.stateNode===null){var o=new Fp(e);h(e.child,!1,Qp,o,void 0,void 0),e.stateNode=o}r=e.stateNode;break;default:r=e.stateNode}typeof n==`function`?e.refCleanup=n(r):n.current=r}}catch(n){Z(e,t,n)}}function kl(e,t){var n=e.ref,r=e.refCleanup;if(n!==null){if(typeof r==`function`)try{r()}catch(n){Z(e,t,n)}finally{e.refCleanup=null,e=e.alternate,e!=null&&(e.refCleanup=null)}else if(typeof n==`function`)try{n(null)}catch(n){Z(e,t,n)}else n.current=null}}function Al(e,t){if((e.tag===5||e.tag===27||e.tag===6)&&e.alternate===null&&t!==null)for(var n=0;n<t.length;n++)em(e.stateNode,t[n])}function jl(e){for(var t=e.return;t!==null&&(Pl(t)&&em(e.stateNode,t.stateNode),!Nl(t));)t=t.return}function Ml(e){for(var t=e.return;t!==null&&(Pl(t)&&tm(e.stateNode,t.stateNode),!Nl(t));)t=t.return}function Nl(e){return e.tag===5||e.tag===3||e.tag===27}function Pl(e){return e&&e.tag===7&&e.stateNode!==null}function Fl(e){var t=e.type,n=e.memoizedProps,r=e.stateNode;try{a:switch(t){case`button`:case`input`:case`select`:case`textarea`:n.autoFocus&&r.focus();break a;case`img`:n.src?r.src=n.src:n.srcSet&&(r.srcset=n.srcSet)}}catch(t){Z(e,e.return,t)}}function Il(e,t,n){try{var r=e.stateNode;ip(r,e.type,n,t),r[Mt]=t}catch(t){Z(e,e.return,t)}}function Ll(e){return e.tag===5||e.tag===3||e.tag===26||e.tag===27&&Sp(e.type)||e.tag===4}function Rl(e){a:for(;;){for(;e.sibling===null;){if(e.return===null||Ll(e.return))return null;e=e.return}for(e.sibling.return=e.return,e=e.sibling;e.tag!==5&&e.tag!==6&&e.tag!==18;){if(e.tag===27&&Sp(e.type)||e.flags&2||e.child===null||e.tag===4)continue a;e.child.return=e,e=e.child}if(!(e.flags&2))return e.stateNode}}function zl(e,t,n,r){var i=e.tag;if(i===5||i===6)i=e.stateNode,t?(n.nodeType===9?n.body:n.nodeName===`HTML`?n.ownerDocument.body:n).insertBefore(i,t):(t=n.nodeType===9?n.body:n.nodeName===`HTML`?n.ownerDocument.body:n,t.appendChild(i),n=n._reactRootContainer,n!=null||t.onclick!==null||(t.onclick=Cn)),Al(e,r),P=!0;else if(i!==4&&(i===27&&(Al(e,r),r=null,Sp(e.type)&&(n=e.stateNode,t=null)),e=e.child,e!==null))for(zl(e,t,n,r),e=e.sibling;e!==null;)zl(e,t,n,r),e=e.sibling}function Bl(e,t,n,r){var i=e.tag;if(i===5||i===6)i=e.stateNode,t?n.insertBefore(i,t):n.appendChild(i),Al(e,r),P=!0;else if(i!==4&&(i===27&&(Al(e,r),r=null,Sp(e.type)&&(n=e.stateNode)),e=e.child,e!==null))for(Bl(e,t,n,r),e=e.sibling;e!==null;)Bl(e,t,n,r),e=e.sibling}function Vl(e){var t=e.stateNode,n=e.memoizedProps;try{for(var r=e.type,i=t.attributes;i.length;)t.removeAttributeNode(i[0]);np(t,r,n),t[jt]=e,t[Mt]=n}catch(t){Z(e,e.return,t)}}var Hl=!1,Ul=null;function Wl(e){(e.tag===30||e.subtreeFlags&33554432)&&(Hl=!0)}var Gl=null;function Kl(){var e=Gl;return Gl=null,e}var ql=0;function Jl(e,t,n,r,i){return ql=0,Yl(e.child,t,n,r,i)}function Yl(e,t,n,r,i){for(var a=!1;e!==null;){if(e.tag===5){var o=e.stateNode;if(r!==null){var s=Op(o);r.push(s),s.view&&(a=!0)}else a||Op(o).view&&(a=!0);Hl=!0,Tp(o,ql===0?t:t+`_`+ql,n),ql++}else e.tag===22&&e.memoizedState!==null||e.tag===30&&i||Yl(e.child,t,n,r,i)&&(a=!0);e=e.sibling}return a}function Xl(e,t){for(;e!==null;)e.tag===5?Ep(e.stateNode,e.memoizedProps):e.tag===22&&e.memoizedState!==null||e.tag===30&&t||Xl(e.child,t),e=e.sibling}function Zl(e){if(e.subtreeFlags&18874368)for(e=e.child;e!==null;){if((e.tag!==22||e.memoizedState===null)&&(Zl(e),e.tag===30&&e.flags&18874368&&e.stateNode.paired)){var t=e.memoizedProps;if(t.name==null||t.name===`auto`)throw Error(i(544));var n=t.name;t=Ci(t.default,t.share),t!==`none`&&(Jl(e,n,t,null,!1)||Xl(e.child,!1))}e=e.sibling}}function Ql(e,t){if(e.tag===30){var n=e.stateNode,r=e.memoizedProps,i=xi(r,n),a=Ci(r.default,n.paired?r.share:r.enter);a===`none`?Zl(e):Jl(e,i,a,null,!1)?(Zl(e),n.paired||t||Nd(e,r.onEnter)):Xl(e.child,!1)}else if(e.subtreeFlags&33554432)for(e=e.child;e!==null;)Ql(e,t),e=e.sibling;else Zl(e)}function $l(e){if(Ul!==null&&Ul.size!==0){var t=Ul;if(e.subtreeFlags&18874368)for(e=e.child;e!==null;){if(e.tag!==22||e.memoizedState===null){if(e.tag===30&&e.flags&18874368){var n=e.memoizedProps,r=n.name;if(r!=null&&r!==`auto`){var i=t.get(r);if(i!==void 0){var a=Ci(n.default,n.share);if(a!==`none`&&(Jl(e,r,a,null,!1)?(a=e.stateNode,i.paired=a,a.paired=i,Nd(e,n.onShare)):Xl(e.child,!1)),t.delete(r),t.size===0)break}}}$l(e)}e=e.sibling}}}function eu(e){if(e.tag===30){var t=e.memoizedProps,n=xi(t,e.stateNode),r=Ul===null?void 0:Ul.get(n),i=Ci(t.default,r===void 0?t.exit:t.share);i!==`none`&&(Jl(e,n,i,null,!1)?r===void 0?Nd(e,t.onExit):(i=e.stateNode,r.paired=i,i.paired=r,Ul.delete(n),Nd(e,t.onShare)):Xl(e.child,!1)),Ul!==null&&$l(e)}else if(e.subtreeFlags&33554432)for(e=e.child;e!==null;)eu(e),e=e.sibling;else Ul!==null&&$l(e)}function tu(e){for(e=e.child;e!==null;){if(e.tag===30){var t=e.memoizedProps,n=xi(t,e.stateNode);t=Ci(t.default,t.update),e.flags&=-5,t!==`none`&&Jl(e,n,t,e.memoizedState=[],!1)}else e.subtreeFlags&33554432&&tu(e);e=e.sibling}}function nu(e){if(e.subtreeFlags&18874368)for(e=e.child;e!==null;){if(e.tag!==22||e.memoizedState===null){if(e.tag===30&&e.flags&18874368){var t=e.stateNode;t.paired!==null&&(t.paired=null,Xl(e.child,!1))}nu(e)}e=e.sibling}}function ru(e){if(e.tag===30)e.stateNode.paired=null,Xl(e.child,!1),nu(e);else if(e.subtreeFlags&33554432)for(e=e.child;e!==null;)ru(e),e=e.sibling;else nu(e)}function iu(e){for(e=e.child;e!==null;)e.tag===30?Xl(e.child,!1):e.subtreeFlags&33554432&&iu(e),e=e.sibling}function au(e,t,n,r,i,a,o){for(var s=!1;t!==null;){if(t.tag===5){var c=t.stateNode;if(a!==null&&ql<a.length){var l=a[ql],u=Op(c);(l.view||u.view)&&(s=!0);var d;if(d=!(e.flags&4)){if(u.clip)d=!0;else{d=l.rect;var f=u.rect;d=d.y!==f.y||d.x!==f.x||d.height!==f.height||d.width!==f.width}}d&&(e.flags|=4),u.abs?u=!l.abs:(l=l.rect,u=u.rect,u=l.height!==u.height||l.width!==u.width),u&&(e.flags|=32)}else e.flags|=32;e.flags&4&&Tp(c,ql===0?n:n+`_`+ql,i),s&&e.flags&4||(Gl===null&&(Gl=[]),Gl.push(c,ql===0?r:r+`_`+ql,t.memoizedProps)),ql++}else(t.tag!==22||t.memoizedState===null)&&(t.tag===30&&o?e.flags|=t.flags&32:au(e,t.child,n,r,i,a,o)&&(s=!0));t=t.sibling}return s}function ou(e,t){for(e=e.child;e!==null;){if(e.tag===30){var n=e.memoizedProps,r=e.stateNode,i=xi(n,r),a=Ci(n.default,n.update);if(t){r=r.clones;var o=r===null?null:r.map(kp)}else o=e.memoizedState,e.memoizedState=null;r=e;var s=e.child;ql=0,i=au(r,s,i,i,a,o,!1),e.flags&4&&i&&(t||Nd(e,n.onUpdate))}else e.subtreeFlags&33554432&&ou(e,t);e=e.sibling}}var su=!1,H=!1,cu=!1,lu=!1,uu=typeof WeakSet==`function`?WeakSet:Set,du=null,fu=!1,pu=!1,mu=!1,hu=!1;function gu(e,t,n){if(e=e.containerInfo,sp=gh,e=Zr(e),Qr(e)){if(`selectionStart`in e)var r={start:e.selectionStart,end:e.selectionEnd};else a:{r=(r=e.ownerDocument)&&r.defaultView||window;var i=r.getSelection&&r.getSelection();if(i&&i.rangeCount!==0){r=i.anchorNode;var a=i.anchorOffset,o=i.focusNode;i=i.focusOffset;try{r.nodeType,o.nodeType}catch{r=null;break a}var s=0,c=-1,l=-1,u=0,d=0,f=e,p=null;b:for(;;){for(var m;f!==r||a!==0&&f.nodeType!==3||(c=s+a),f!==o||i!==0&&f.nodeType!==3||(l=s+i),f.nodeType===3&&(s+=f.nodeValue.length),(m=f.firstChild)!==null;)p=f,f=m;for(;;){if(f===e)break b;if(p===r&&++u===a&&(c=s),p===o&&++d===i&&(l=s),(m=f.nextSibling)!==null)break;f=p,p=f.parentNode}f=m}r=c===-1||l===-1?null:{start:c,end:l}}else r=null}r||={start:0,end:0}}else r=null;for(cp={focusedElem:e,selectionRange:r},gh=!1,n=(n&335544064)===n,du=t,t=n?9270:1024;du!==null;){if(e=du,n&&(r=e.deletions,r!==null))for(a=0;a<r.length;a++)n&&eu(r[a]);if(e.alternate===null&&e.flags&2)n&&Wl(e),_u(n);else{if(e.tag===22){if(r=e.alternate,e.memoizedState!==null){r!==null&&r.memoizedState===null&&n&&eu(r),_u(n);continue}if(r!==null&&r.memoizedState!==null){n&&Wl(e),_u(n);continue}}r=e.child,(e.subtreeFlags&t)!==0&&r!==null?(r.return=e,du=r):(n&&tu(e),_u(n))}}Ul=null}function _u(e){for(;du!==null;){var t=du,n=e,r=t.alternate,a=t.flags;switch(t.tag){case 0:case 11:case 15:break;case 1:if(a&1024&&r!==null){n=void 0,a=r.memoizedProps,r=r.memoizedState;var o=t.stateNode;try{var s=Tc(t.type,a);n=o.getSnapshotBeforeUpdate(s,r),o.__reactInternalSnapshotBeforeUpdate=n}catch(e){Z(t,t.return,e)}}break;case 3:if(a&1024){if(r=t.stateNode.containerInfo,n=r.nodeType,n===9)nm(r);else if(n===1)switch(r.nodeName){case`HEAD`:case`HTML`:case`BODY`:nm(r);break;default:r.textContent=``}}break;case 5:case 26:case 27:case 6:case 4:case 17:break;case 30:n&&r!==null&&(n=xi(r.memoizedProps,r.stateNode),a=t.memoizedProps,a=Ci(a.default,a.update),a!==`none`&&Jl(r,n,a,r.memoizedState=[],!0));break;default:if(a&1024)throw Error(i(163))}if(r=t.sibling,r!==null){r.return=t.return,du=r;break}du=t.return}}function vu(e,t,n){var r=n.flags;switch(n.tag){case 0:case 11:case 15:Lu(e,n),r&4&&wl(5,n);break;case 1:if(Lu(e,n),r&4){if(e=n.stateNode,t===null)try{e.componentDidMount()}catch(e){Z(n,n.return,e)}else{var i=Tc(n.type,t.memoizedProps);t=t.memoizedState;try{e.componentDidUpdate(i,t,e.__reactInternalSnapshotBeforeUpdate)}catch(e){Z(n,n.return,e)}}}r&64&&El(n),r&512&&Ol(n,n.return);break;case 3:if(Lu(e,n),r&64&&(e=n.updateQueue,e!==null)){if(t=null,n.child!==null)switch(n.child.tag){case 27:case 5:t=n.child.stateNode;break;case 1:t=n.child.stateNode}try{Oo(e,t)}catch(e){Z(n,n.return,e)}}break;case 27:t===null&&r&4&&Vl(n);case 26:case 5:Lu(e,n),t===null&&r&4&&Fl(n),r&512&&Ol(n,n.return);break;case 12:Lu(e,n);break;case 31:Lu(e,n),r&4&&Eu(e,n);break;case 13:Lu(e,n),r&4&&Du(e,n),r&64&&(e=n.memoizedState,e!==null&&(e=e.dehydrated,e!==null&&(n=_f.bind(null,n),cm(e,n))));break;case 22:if(r=n.memoizedState!==null||su,!r){var a=t!==null&&t.memoizedState!==null||H;t=su,i=H,su=r,(H=a)&&!i?(r=2,n.subtreeFlags&8772&&(r|=1),zu(e,n,r)):Lu(e,n),su=t,H=i}break;case 30:Lu(e,n),r&512&&Ol(n,n.return);break;case 7:r&512&&Ol(n,n.return);default:Lu(e,n)}}function yu(e,t){for(e=e.child;e!==null;)bu(e,t),e=e.sibling}function bu(e,t){switch(e.tag){case 5:case 26:try{var n=e.stateNode;if(t){var r=n.style;typeof r.setProperty==`function`?r.setProperty(`display`,`none`,`important`):r.display=`none`}else{var i=e.stateNode,a=e.memoizedProps.style,o=a!=null&&a.hasOwnProperty(`display`)?a.display:null;i.style.display=o==null||typeof o==`boolean`?``:(``+o).trim()}}catch(t){Z(e,e.return,t)}xu(e,t);break;case 6:try{e.stateNode.nodeValue=t?``:e.memoizedProps,P=!0}catch(t){Z(e,e.return,t)}break;case 18:try{var s=e.stateNode;t?wp(s,!0):wp(e.stateNode,!1)}catch(t){Z(e,e.return,t)}break;case 22:case 23:e.memoizedState===null&&yu(e,t);break;default:yu(e,t)}}function xu(e,t){if(e.subtreeFlags&67108864)for(e=e.child;e!==null;){a:{var n=e,r=t;switch(n.tag){case 4:bu(n,r);break a;case 22:n.memoizedState===null&&xu(n,r);break a;default:xu(n,r)}}e=e.sibling}}function Su(e){var t=e.alternate;t!==null&&(e.alternate=null,Su(t)),e.child=null,e.deletions=null,e.sibling=null,e.tag===5&&(t=e.stateNode,t!==null&&zt(t)),e.stateNode=null,e.return=null,e.dependencies=null,e.memoizedProps=null,e.memoizedState=null,e.pendingProps=null,e.stateNode=null,e.updateQueue=null}var U=null,Cu=!1;function wu(e,t,n){for(n=n.child;n!==null;)Tu(e,t,n),n=n.sibling}function Tu(e,t,n){if(ot&&typeof ot.onCommitFiberUnmount==`function`)try{ot.onCommitFiberUnmount(at,n)}catch{}switch(n.tag){case 26:H||kl(n,t),wu(e,t,n),n.memoizedState?n.memoizedState.count--:n.stateNode&&!H&&(n=n.stateNode,n.parentNode.removeChild(n));break;case 27:H||kl(n,t),Ml(n);var r=U,i=Cu;Sp(n.type)&&(U=n.stateNode,Cu=!1),wu(e,t,n),gm(n.stateNode,n.type,n.memoizedProps),U=r,Cu=i;break;case 5:H||kl(n,t),Ml(n);case 6:if(n.tag===6&&Ml(n),r=U,i=Cu,U=null,wu(e,t,n),U=r,Cu=i,U!==null){if(Cu)try{(U.nodeType===9?U.body:U.nodeName===`HTML`?U.ownerDocument.body:U).removeChild(n.stateNode),P=!0}catch(e){Z(n,t,e)}else try{U.removeChild(n.stateNode),P=!0}catch(e){Z(n,t,e)}}break;case 18:U!==null&&(Cu?(e=U,Cp(e.nodeType===9?e.body:e.nodeName===`HTML`?e.ownerDocument.body:e,n.stateNode),Hh(e)):Cp(U,n.stateNode));break;case 4:r=U,i=Cu,U=n.stateNode.containerInfo,Cu=!0,wu(e,t,n),U=r,Cu=i;break;case 0:case 11:case 14:case 15:Tl(2,n,t),H||Tl(4,n,t),wu(e,t,n);break;case 1:H||(kl(n,t),r=n.stateNode,typeof r.componentWillUnmount==`function`&&Dl(n,t,r)),wu(e,t,n);break;case 21:wu(e,t,n);break;case 22:H=(r=H)||n.memoizedState!==null,wu(e,t,n),H=r;break;case 30:kl(n,t),wu(e,t,n);break;case 7:H||kl(n,t),wu(e,t,n);break;default:wu(e,t,n)}}function Eu(e,t){if(t.memoizedState===null&&(e=t.alternate,e!==null&&(e=e.memoizedState,e!==null))){e=e.dehydrated;try{Hh(e)}catch(e){Z(t,t.return,e)}}}function Du(e,t){if(t.memoizedState===null&&(e=t.alternate,e!==null&&(e=e.memoizedState,e!==null&&(e=e.dehydrated,e!==null))))try{Hh(e)}catch(e){Z(t,t.return,e)}}function Ou(e){switch(e.tag){case 31:case 13:case 19:var t=e.stateNode;return t===null&&(t=e.stateNode=new uu),t;case 22:return e=e.stateNode,t=e._retryCache,t===null&&(t=e._retryCache=new uu),t;default:throw Error(i(435,e.tag))}}function ku(e,t){var n=Ou(e);t.forEach(function(t){if(!n.has(t)){n.add(t);var r=vf.bind(null,e,t);t.then(r,r)}})}function Au(e,t,n){var r=t.deletions;if(r!==null)for(var a=0;a<r.length;a++){var o=r[a],s=e,c=t,l=c;a:for(;l!==null;){switch(l.tag){case 27:if(Sp(l.type)){U=l.stateNode,Cu=!1;break a}break;case 5:U=l.stateNode,Cu=!1;break a;case 3:case 4:U=l.stateNode.containerInfo,Cu=!0;break a}l=l.return}if(U===null)throw Error(i(160));Tu(s,c,o),U=null,Cu=!1,s=o.alternate,s!==null&&(s.return=null),o.return=null}if(t.subtreeFlags&13886)for(t=t.child;t!==null;)Mu(t,e,n),t=t.sibling}var ju=null;function Mu(e,t,n){var r=e.alternate,a=e.flags;switch(e.tag){case 0:case 11:case 14:case 15:if(a&4&&(r=e.updateQueue,r=r===null?null:r.events,r!==null))for(var o=0;o<r.length;o++){var s=r[o];s.ref.impl=s.nextImpl}Au(t,e,n),Nu(e),a&4&&(Tl(3,e,e.return),wl(3,e),Tl(5,e,e.return));break;case 1:Au(t,e,n),Nu(e),a&512&&(H||r===null||kl(r,r.return)),a&64&&su&&(e=e.updateQueue,e!==null&&(t=e.callbacks,t!==null&&(n=e.shared.hiddenCallbacks,e.shared.hiddenCallbacks=n===null?t:n.concat(t))));break;case 26:if(o=ju,Au(t,e,n),Nu(e),a&512&&(H||r===null||kl(r,r.return)),a&4){if(a=r===null?null:r.memoizedState,n=e.memoizedState,r===null){if(n===null){if(e.stateNode===null){if(su)e.stateNode=fp(e.type,e.memoizedProps,t.containerInfo,e);else{a:{t=e.type,n=e.memoizedProps,a=o.ownerDocument||o;b:switch(t){case`title`:r=a.getElementsByTagName(`title`)[0],(!r||r[Lt]||r[jt]||r.namespaceURI===`http://www.w3.org/2000/svg`||r.hasAttribute(`itemprop`))&&(r=a.createElement(t),a.head.insertBefore(r,a.querySelector(`head > title`))),np(r,t,n),r[jt]=e,Vt(r),t=r;break a;case`link`:if(o=Gm(`link`,`href`,a).get(t+(n.href||``))){for(s=0;s<o.length;s++)if(r=o[s],r.getAttribute(`href`)===(n.href==null||n.href===``?null:n.href)&&r.getAttribute(`rel`)===(n.rel==null?null:n.rel)&&r.getAttribute(`title`)===(n.title==null?null:n.title)&&r.getAttribute(`crossorigin`)===(n.crossOrigin==null?null:n.crossOrigin)){o.splice(s,1);break b}}r=a.createElement(t),np(r,t,n),a.head.appendChild(r);break;case`meta`:if(o=Gm(`meta`,`content`,a).get(t+(n.content||``))){for(s=0;s<o.length;s++)if(r=o[s],r.getAttribute(`content`)===(n.content==null?null:``+n.content)&&r.getAttribute(`name`)===(n.name==null?null:n.name)&&r.getAttribute(`property`)===(n.property==null?null:n.property)&&r.getAttribute(`http-equiv`)===(n.httpEquiv==null?null:n.httpEquiv)&&r.getAttribute(`charset`)===(n.charSet==null?null:n.charSet)){o.splice(s,1);break b}}r=a.createElement(t),np(r,t,n),a.head.appendChild(r);break;default:throw Error(i(468,t))}r[jt]=e,Vt(r),t=r}e.stateNode=t}}else su||Km(o,e.type,e.stateNode)}else e.stateNode=Bm(o,n,e.memoizedProps)}else a===n?n===null&&e.stateNode!==null&&Il(e,e.memoizedProps,r.memoizedProps):(a===null?(t=r.stateNode,t===null||H||t.parentNode.removeChild(t)):a.count--,n===null?su||Km(o,e.type,e.stateNode):Bm(o,n,e.memoizedProps))}break;case 27:Au(t,e,n),Nu(e),a&512&&(H||r===null||kl(r,r.return)),r!==null&&a&4&&Il(e,e.memoizedProps,r.memoizedProps);break;case 5:if(o=cu,cu=!1,Au(t,e,n),cu=o,Nu(e),a&512&&(H||r===null||kl(r,r.return)),e.flags&32){t=e.stateNode;try{hn(t,``),P=!0}catch(t){Z(e,e.return,t)}}a&4&&e.stateNode!=null&&(t=e.memoizedProps,Il(e,t,r===null?t:r.memoizedProps)),a&1024&&(lu=!0);break;case 6:if(Au(t,e,n),Nu(e),a&4){if(e.stateNode===null)throw Error(i(162));t=e.memoizedProps,n=e.stateNode;try{n.nodeValue=t,P=!0}catch(t){Z(e,e.return,t)}}break;case 3:if(P=!1,Wm=null,o=ju,ju=bm(t.containerInfo),Au(t,e,n),ju=o,Nu(e),a&4&&r!==null&&r.memoizedState.isDehydrated)try{Hh(t.containerInfo)}catch(t){Z(e,e.return,t)}lu&&(lu=!1,Pu(e)),P=!1;break;case 4:a=cu,cu=su,r=Zt(),o=ju,ju=bm(e.stateNode.containerInfo),Au(t,e,n),Nu(e),ju=o,P&&pu&&(mu=!0),P=r,cu=a;break;case 12:Au(t,e,n),Nu(e);break;case 31:Au(t,e,n),Nu(e),a&4&&(t=e.updateQueue,t!==null&&(e.updateQueue=null,ku(e,t)));break;case 13:Au(t,e,n),Nu(e),e.child.flags&8192&&e.memoizedState!==null!=(r!==null&&r.memoizedState!==null)&&(hd=Xe()),a&4&&(t=e.updateQueue,t!==null&&(e.updateQueue=null,ku(e,t)));break;case 22:o=e.memoizedState!==null,s=r!==null&&r.memoizedState!==null;var c=su,l=H,u=cu;su=c||o,cu=u||o,H=l||s,Au(t,e,n),H=l,cu=u,su=c,Nu(e),a&8192&&(t=e.stateNode,t._visibility=o?t._visibility&-2:t._visibility|1,!o||r===null||s||su||H||(t=s||H,n=su,r=H,su=o||su,H=t,Ru(e,2),su=n,H=r),!o&&cu||yu(e,o)),a&4&&(t=e.updateQueue,t!==null&&(n=t.retryQueue,n!==null&&(t.retryQueue=null,ku(e,n))));break;case 19:Au(t,e,n),Nu(e),a&4&&(t=e.updateQueue,t!==null&&(e.updateQueue=null,ku(e,t)));break;case 30:a&512&&(H||r===null||kl(r,r.return)),a=Zt(),o=pu,s=(n&335544064)===n,c=e.memoizedProps,pu=s&&Ci(c.default,c.update)!==`none`,Au(t,e,n),Nu(e),s&&r!==null&&P&&(e.flags|=4),pu=o,P=a;break;case 21:break;case 7:a&512&&(H||r===null||kl(r,r.return)),r&&r.stateNode!==null&&(r.stateNode._fragmentFiber=e);default:Au(t,e,n),Nu(e)}}function Nu(e){var t=e.flags;if(t&2){try{for(var n,r=e.return;r!==null;){if(Ll(r)){n=r;break}r=r.return}r=null;for(var a=e.return;a!==null;){if(Pl(a)){var o=a.stateNode;r===null?r=[o]:r.push(o)}if(Nl(a))break;a=a.return}var s=r;if(n==null)throw Error(i(160));switch(n.tag){case 27:var c=n.stateNode;Bl(e,Rl(e),c,s);break;case 5:var l=n.stateNode;n.flags&32&&(hn(l,``),n.flags&=-33),Bl(e,Rl(e),l,s);break;case 3:case 4:var u=n.stateNode.containerInfo;zl(e,Rl(e),u,s);break;default:throw Error(i(161))}}catch(t){Z(e,e.return,t)}e.flags&=-3}t&4096&&(e.flags&=-4097)}function Pu(e){if(e.subtreeFlags&1024)for(e=e.child;e!==null;){var t=e;Pu(t),t.tag===5&&t.flags&1024&&(t=t.stateNode,gh=!0,t.reset(),gh=!1),e=e.sibling}}function Fu(e,t){if(t.subtreeFlags&9270)for(t=t.child;t!==null;)Iu(t,e),t=t.sibling;else ou(t,!1)}function Iu(e,t){var n=e.alternate;if(n===null)Ql(e,!1);else switch(e.tag){case 3:if(hu=fu=!1,Kl(),Fu(t,e),!fu&&!mu){if(e=Gl,e!==null)for(var r=0;r<e.length;r+=3){n=e[r];var i=e[r+1];Ep(n,e[r+2]),n=n.ownerDocument.documentElement,n!==null&&n.animate({opacity:[0,0],pointerEvents:[`none`,`none`]},{duration:0,fill:`forwards`,pseudoElement:`::view-transition-group(`+i+`)`})}e=t.containerInfo,e=e.nodeType===9?e.documentElement:e.ownerDocument.documentElement,e!==null&&e.style.viewTransitionName===``&&(e.style.viewTransitionName=`none`,e.animate({opacity:[0,0],pointerEvents:[`none`,`none`]},{duration:0,fill:`forwards`,pseudoElement:`::view-transition-group(root)`}),e.animate({width:[0,0],height:[0,0]},{duration:0,fill:`forwards`,pseudoElement:`::view-transition`})),hu=!0}Gl=null;break;case 5:Fu(t,e);break;case 4:r=fu,fu=!1,Fu(t,e),fu&&(mu=!0),fu=r;break;case 22:e.memoizedState===null&&(n.memoizedState===null?Fu(t,e):Ql(e,!1));break;case 30:r=fu,i=Kl(),fu=!1,Fu(t,e),fu&&(e.flags|=4);var a=e.memoizedProps,o=e.stateNode;t=xi(a,o),o=xi(n.memoizedProps,o);var s=Ci(a.default,a.update);s===`none`?t=!1:(a=n.memoizedState,n.memoizedState=null,n=e.child,ql=0,t=au(e,n,t,o,s,a,!0),ql!==(a===null?0:a.length)&&(e.flags|=32)),e.flags&4&&t?(Nd(e,e.memoizedProps.onUpdate),Gl=i):i!==null&&(i.push.apply(i,Gl),Gl=i),fu=e.flags&32?!0:r;break;default:Fu(t,e)}}function Lu(e,t){if(t.subtreeFlags&8772)for(t=t.child;t!==null;)vu(e,t.alternate,t),t=t.sibling}function Ru(e,t){for(e=e.child;e!==null;){var n=e,r=t;switch(n.tag){case 0:case 11:case 14:case 15:Tl(4,n,n.return),Ru(n,r);break;case 1:kl(n,n.return);var i=n.stateNode;typeof i.componentWillUnmount==`function`&&Dl(n,n.return,i),Ru(n,r);break;case 27:r&2&&gm(n.stateNode,n.type,n.memoizedProps);case 5:kl(n,n.return),n.tag!==5&&n.tag!==27||Ml(n),Ru(n,r);break;case 6:Ml(n);break;case 26:kl(n,n.return),i=n.stateNode,n.memoizedState!==null||i===null||H||i.parentNode.removeChild(i),Ru(n,r);break;case 22:n.memoizedState===null&&Ru(n,r);break;case 30:kl(n,n.return),Ru(n,r);break;case 7:kl(n,n.return);default:Ru(n,r)}e=e.sibling}}function zu(e,t,n){for(n=t.subtreeFlags&8772?n:n&-2,t=t.child;t!==null;){var r=t.alternate,i=e,a=t,o=a.flags,s=!!(n&1);switch(a.tag){case 0:case 11:case 15:zu(i,a,n),wl(4,a);break;case 1:if(zu(i,a,n),r=a,i=r.stateNode,typeof i.componentDidMount==`function`)try{i.componentDidMount()}catch(e){Z(r,r.return,e)}if(r=a,i=r.updateQueue,i!==null){var c=r.stateNode;try{var l=i.shared.hiddenCallbacks;if(l!==null)for(i.shared.hiddenCallbacks=null,i=0;i<l.length;i++)Do(l[i],c)}catch(e){Z(r,r.return,e)}}s&&o&64&&El(a),Ol(a,a.return);break;case 27:n&2&&Vl(a);case 5:a.tag!==5&&a.tag!==27||jl(a),zu(i,a,n),s&&r===null&&o&4&&Fl(a),Ol(a,a.return);break;case 6:jl(a);break;case 26:c=a.stateNode,a.memoizedState!==null||c===null||su||Km(bm(c.ownerDocument),a.type,c),zu(i,a,n),s&&r===null&&o&4&&Fl(a),Ol(a,a.return);break;case 12:zu(i,a,n);break;case 31:zu(i,a,n),s&&o&4&&Eu(i,a);break;case 13:zu(i,a,n),s&&o&4&&Du(i,a);break;case 22:a.memoizedState===null&&zu(i,a,n),Ol(a,a.return);break;case 30:zu(i,a,n),Ol(a,a.return);break;case 7:Ol(a,a.return);default:zu(i,a,n)}t=t.sibling}}function Bu(e,t){var n=null;e!==null&&e.memoizedState!==null&&e.memoizedState.cachePool!==null&&(n=e.memoizedState.cachePool.pool),e=null,t.memoizedState!==null&&t.memoizedState.cachePool!==null&&(e=t.memoizedState.cachePool.pool),e!==n&&(e!=null&&e.refCount++,n!=null&&Ia(n))}function Vu(e,t){e=null,t.alternate!==null&&(e=t.alternate.memoizedState.cache),t=t.memoizedState.cache,t!==e&&(t.refCount++,e!=null&&Ia(e))}function Hu(e,t,n,r){var i=(n&335544064)===n;if(t.subtreeFlags&(i?10262:10256))for(t=t.child;t!==null;)Uu(e,t,n,r),t=t.sibling;else i&&iu(t)}function Uu(e,t,n,r){var i=(n&335544064)===n;i&&t.alternate===null&&t.return!==null&&t.return.alternate!==null&&ru(t);var a=t.flags;switch(t.tag){case 0:case 11:case 15:Hu(e,t,n,r),a&2048&&wl(9,t);break;case 1:Hu(e,t,n,r);break;case 3:Hu(e,t,n,r),i&&hu&&(e=e.containerInfo,e=e.nodeType===9?e.body:e.nodeName===`HTML`?e.ownerDocument.body:e,e.style.viewTransitionName===`root`&&(e.style.viewTransitionName=``),e=e.ownerDocument.documentElement,e!==null&&e.style.viewTransitionName===`none`&&(e.style.viewTransitionName=``)),a&2048&&(a=null,t.alternate!==null&&(a=t.alternate.memoizedState.cache),t=t.memoizedState.cache,t!==a&&(t.refCount++,a!=null&&Ia(a)));break;case 12:if(a&2048){Hu(e,t,n,r),a=t.stateNode;try{var o=t.memoizedProps,s=o.id,c=o.onPostCommit;typeof c==`function`&&c(s,t.alternate===null?`mount`:`update`,a.passiveEffectDuration,-0)}catch(e){Z(t,t.return,e)}}else Hu(e,t,n,r);break;case 31:Hu(e,t,n,r);break;case 13:Hu(e,t,n,r);break;case 23:break;case 22:o=t.stateNode,s=t.alternate,t.memoizedState===null?(i&&s!==null&&s.memoizedState!==null&&ru(t),o._visibility&2?Hu(e,t,n,r):(o._visibility|=2,Wu(e,t,n,r,!!(t.subtreeFlags&10256)||!1))):(i&&s!==null&&s.memoizedState===null&&ru(s),o._visibility&2?Hu(e,t,n,r):Gu(e,t)),a&2048&&Bu(s,t);break;case 24:Hu(e,t,n,r),a&2048&&Vu(t.alternate,t);break;case 30:i&&(a=t.alternate,a!==null&&(Xl(a.child,!0),Xl(t.child,!0))),Hu(e,t,n,r);break;default:Hu(e,t,n,r)}}function Wu(e,t,n,r,i){for(i&&=!!(t.subtreeFlags&10256)||!1,t=t.child;t!==null;){var a=e,o=t,s=n,c=r,l=o.flags;switch(o.tag){case 0:case 11:case 15:Wu(a,o,s,c,i),wl(8,o);break;case 23:break;case 22:var u=o.stateNode;o.memoizedState===null?(u._visibility|=2,Wu(a,o,s,c,i)):u._visibility&2?Wu(a,o,s,c,i):Gu(a,o),i&&l&2048&&Bu(o.alternate,o);break;case 24:Wu(a,o,s,c,i),i&&l&2048&&Vu(o.alternate,o);break;default:Wu(a,o,s,c,i)}t=t.sibling}}function Gu(e,t){if(t.subtreeFlags&10256)for(t=t.child;t!==null;){var n=e,r=t,i=r.flags;switch(r.tag){case 22:Gu(n,r),i&2048&&Bu(r.alternate,r);break;case 24:Gu(n,r),i&2048&&Vu(r.alternate,r);break;default:Gu(n,r)}t=t.sibling}}var Ku=8192;function qu(e,t,n){if(e.subtreeFlags&Ku)for(e=e.child;e!==null;)Ju(e,t,n),e=e.sibling}function Ju(e,t,n){switch(e.tag){case 26:qu(e,t,n),e.flags&Ku&&(e.memoizedState===null?(e=e.stateNode,(t&335544128)===t&&Zm(n,e)):Qm(n,ju,e.memoizedState,e.memoizedProps));break;case 5:qu(e,t,n),e.flags&Ku&&(e=e.stateNode,(t&335544128)===t&&Zm(n,e));break;case 3:case 4:var r=ju;ju=bm(e.stateNode.containerInfo),qu(e,t,n),ju=r;break;case 22:e.memoizedState===null&&(r=e.alternate,r!==null&&r.memoizedState!==null?(r=Ku,Ku=16777216,qu(e,t,n),Ku=r):qu(e,t,n));break;case 30:if((e.flags&Ku)!==0&&(r=e.memoizedProps.name,r!=null&&r!==`auto`)){var i=e.stateNode;i.paired=null,Ul===null&&(Ul=new Map),Ul.set(r,i)}qu(e,t,n);break;default:qu(e,t,n)}}function Yu(e){var t=e.alternate;if(t!==null&&(e=t.child,e!==null)){t.child=null;do t=e.sibling,e.sibling=null,e=t;while(e!==null)}}function Xu(e){var t=e.deletions;if(e.flags&16){if(t!==null)for(var n=0;n<t.length;n++){var r=t[n];du=r,$u(r,e)}Yu(e)}if(e.subtreeFlags&10256)for(e=e.child;e!==null;)Zu(e),e=e.sibling}function Zu(e){switch(e.tag){case 0:case 11:case 15:Xu(e),e.flags&2048&&Tl(9,e,e.return);break;case 3:Xu(e);break;case 12:Xu(e);break;case 22:var t=e.stateNode;e.memoizedState!==null&&t._visibility&2&&(e.return===null||e.return.tag!==13)?(t._visibility&=-3,Qu(e)):Xu(e);break;default:Xu(e)}}function Qu(e){var t=e.deletions;if(e.flags&16){if(t!==null)for(var n=0;n<t.length;n++){var r=t[n];du=r,$u(r,e)}Yu(e)}for(e=e.child;e!==null;){switch(t=e,t.tag){case 0:case 11:case 15:Tl(8,t,t.return),Qu(t);break;case 22:n=t.stateNode,n._visibility&2&&(n._visibility&=-3,Qu(t));break;default:Qu(t)}e=e.sibling}}function $u(e,t){for(;du!==null;){var n=du;switch(n.tag){case 0:case 11:case 15:Tl(8,n,t);break;case 23:case 22:if(n.memoizedState!==null&&n.memoizedState.cachePool!==null){var r=n.memoizedState.cachePool.pool;r!=null&&r.refCount++}break;case 24:Ia(n.memoizedState.cache)}if(r=n.child,r!==null)r.return=n,du=r;else a:for(n=e;du!==null;){r=du;var i=r.sibling,a=r.return;if(Su(r),r===n){du=null;break a}if(i!==null){i.return=a,du=i;break a}du=a}}}var ed={getCacheForType:function(e){var t=Oa(Pa),n=t.data.get(e);return n===void 0&&(n=e(),t.data.set(e,n)),n},cacheSignal:function(){return Oa(Pa).controller.signal}},td=typeof WeakMap==`function`?WeakMap:Map,W=0,G=null,K=null,q=0,J=0,nd=null,rd=!1,id=!1,ad=!1,od=0,Y=0,sd=0,cd=0,ld=0,ud=0,dd=0,fd=null,pd=null,md=!1,hd=0,gd=0,_d=1/0,vd=null,yd=null,X=0,bd=null,xd=null,Sd=0,Cd=0,wd=null,Td=null,Ed=null,Dd=null,Od=null,kd=0,Ad=null;function jd(){return W&2&&q!==0?q&-q:E.T===null?kt():Pf()}function Md(){if(ud===0){if(!(q&536870912)||L){var e=pt;pt<<=1,!(pt&3932160)&&(pt=262144),ud=e}else ud=536870912}return e=Po.current,e!==null&&(e.flags|=32),ud}function Nd(e,t){if(t!=null){var n=e.stateNode,r=n.ref;r===null&&(r=n.ref=Pp(xi(e.memoizedProps,n))),Dd===null&&(Dd=[]),Dd.push(t.bind(null,r))}}function Pd(e,t,n){(e===G&&(J===2||J===9)||e.cancelPendingCommit!==null)&&(Vd(e,0),Rd(e,q,ud,!1)),St(e,n),W&2&&e===G||(e===G&&(!(W&2)&&(cd|=n),Y===4&&Rd(e,q,ud,!1)),Ef(e))}function Fd(e,t,n){if(W&6)throw Error(i(327));var r=!n&&!(t&127)&&(t&e.expiredLanes)===0||_t(e,t),a=r?Yd(e,t):qd(e,t,!0),o=r;do{if(a===0){id&&!r&&Rd(e,t,0,!1);break}if(n=e.current.alternate,o&&!Ld(n))a=qd(e,t,!1),o=!1;else{if(a===2){if(o=t,e.errorRecoveryDisabledLanes&o)var s=0;else s=e.pendingLanes&-536870913,s=s===0?s&536870912?536870912:0:s;if(s!==0){t=s;a:{var c=e;a=fd;var l=c.current.memoizedState.isDehydrated;if(l&&(Vd(c,s).flags|=256),s=qd(c,s,!1),s!==2&&s!==6){if(ad&&!l){c.errorRecoveryDisabledLanes|=o,cd|=o,a=4;break a}o=pd,pd=a,o!==null&&(pd===null?pd=o:pd.push.apply(pd,o))}a=s}if(o=!1,a!==2)continue}}if(a===1){Vd(e,0),Rd(e,t,0,!0);break}a:{switch(r=e,o=a,o){case 0:case 1:throw Error(i(345));case 4:if((t&4194048)!==t&&(t&62914560)!==t)break;case 6:Rd(r,t,ud,!rd);break a;case 2:pd=null;break;case 3:case 5:break;default:throw Error(i(329))}if((t&62914560)===t&&(a=hd+300-Xe(),10<a)){if(Rd(r,t,ud,!rd),gt(r,0,!0)!==0)break a;Sd=t,r.timeoutHandle=gp(Id.bind(null,r,n,pd,vd,md,t,ud,cd,dd,rd,o,`Throttled`,-0,0),a);break a}Id(r,n,pd,vd,md,t,ud,cd,dd,rd,o,null,-0,0)}break}}while(1);Ef(e)}function Id(e,t,n,r,i,a,o,s,c,l,u,d,f,p){e.timeoutHandle=-1;var m=t.subtreeFlags,h=(a&335544064)===a;d=null,(h||m&8192||(m&16785408)==16785408)&&(d={stylesheets:null,count:0,imgCount:0,imgBytes:0,suspenseyImages:[],waitingForImages:!0,waitingForViewTransition:!1,unsuspend:Cn},Ul=null,Ju(t,a,d),h&&(m=d,h=e.containerInfo,h=(h.nodeType===9?h:h.ownerDocument).__reactViewTransition,h!=null&&(m.count++,m.waitingForViewTransition=!0,m=nh.bind(m),h.finished.then(m,m))),m=(a&62914560)===a?hd-Xe():(a&4194048)===a?gd-Xe():0,m=eh(d,m),m!==null)?(Sd=a,e.cancelPendingCommit=m(nf.bind(null,e,t,a,n,r,i,o,s,c,l,u,d,null,f,p)),Rd(e,a,o,!l)):nf(e,t,a,n,r,i,o,s,c,l,u,d)}function Ld(e){for(var t=e;;){var n=t.tag;if((n===0||n===11||n===15)&&t.flags&16384&&(n=t.updateQueue,n!==null&&(n=n.stores,n!==null)))for(var r=0;r<n.length;r++){var i=n[r],a=i.getSnapshot;i=i.value;try{if(!Gr(a(),i))return!1}catch{return!1}}if(n=t.child,t.subtreeFlags&16384&&n!==null)n.return=t,t=n;else{if(t===e)break;for(;t.sibling===null;){if(t.return===null||t.return===e)return!0;t=t.return}t.sibling.return=t.return,t=t.sibling}}return!0}function Rd(e,t,n,r){t=vt(e,t),t&=~ld,t&=~cd,e.suspendedLanes|=t,e.pingedLanes&=~t,r&&(e.warmLanes|=t),r=e.expirationTimes;for(var i=t;0<i;){var a=31-ct(i),o=1<<a;r[a]=-1,i&=~o}n!==0&&wt(e,n,t)}function zd(){return W&6?!0:(Df(0,!1),!1)}function Bd(){if(K!==null){if(J===0)var e=K.return;else e=K,ba=ya=null,ss(e),co=null,lo=0,e=K;for(;e!==null;)Cl(e.alternate,e),e=e.return;K=null}}function Vd(e,t){var n=e.timeoutHandle;return n!==-1&&(e.timeoutHandle=-1,_p(n)),n=e.cancelPendingCommit,n!==null&&(e.cancelPendingCommit=null,n()),Sd=0,Bd(),G=e,K=n=Ri(e.current,null),q=t,J=0,nd=null,rd=!1,id=_t(e,t),ad=!1,dd=ud=ld=cd=sd=Y=0,pd=fd=null,md=!1,od=vt(e,t),Oi(),n}function Hd(e,t){R=null,E.H=_c,t===Qa||t===eo?(t=oo(),J=3):t===$a?(t=oo(),J=4):J=t===Fc?8:typeof t==`object`&&t&&typeof t.then==`function`?6:1,nd=t,K===null&&(Y=1,kc(e,Ki(t,e.current)))}function Ud(){var e=Po.current;return e===null?!0:(q&4194048)===q?Fo===null:(q&62914560)===q||q&536870912?e===Fo:!1}function Wd(){var e=E.H;return E.H=_c,e===null?_c:e}function Gd(){var e=E.A;return E.A=ed,e}function Kd(){Y=4,rd||(q&4194048)!==q&&Po.current!==null||(id=!0),!(sd&134217727)&&!(cd&134217727)||G===null||Rd(G,q,ud,!1)}function qd(e,t,n){var r=W;W|=2;var i=Wd(),a=Gd();(G!==e||q!==t)&&(vd=null,Vd(e,t)),t=!1;var o=Y;a:do try{if(J!==0&&K!==null){var s=K,c=nd;switch(J){case 8:Bd(),o=6;break a;case 3:case 2:case 9:case 6:Po.current===null&&(t=!0);var l=J;if(J=0,nd=null,$d(e,s,c,l),n&&id){o=0;break a}break;default:l=J,J=0,nd=null,$d(e,s,c,l)}}Jd(),o=Y;break}catch(t){Hd(e,t)}while(1);return t&&e.shellSuspendCounter++,ba=ya=null,W=r,E.H=i,E.A=a,K===null&&(G=null,q=0,Oi()),o}function Jd(){for(;K!==null;)Zd(K)}function Yd(e,t){var n=W;W|=2;var r=Wd(),a=Gd();G!==e||q!==t?(vd=null,_d=Xe()+500,Vd(e,t)):id=_t(e,t);a:do try{if(J!==0&&K!==null){t=K;var o=nd;b:switch(J){case 1:J=0,nd=null,$d(e,t,o,1);break;case 2:case 9:if(no(o)){J=0,nd=null,Qd(t);break}t=function(){J!==2&&J!==9||G!==e||(J=7),Ef(e)},o.then(t,t);break a;case 3:J=7;break a;case 4:J=5;break a;case 7:no(o)?(J=0,nd=null,Qd(t)):(J=0,nd=null,$d(e,t,o,7));break;case 5:var s=null;switch(K.tag){case 26:s=K.memoizedState;case 5:case 27:var c=K;if(s?Ym(s):c.stateNode.complete){J=0,nd=null;var l=c.sibling;if(l!==null)K=l;else{var u=c.return;u===null?K=null:(K=u,ef(u))}break b}}J=0,nd=null,$d(e,t,o,5);break;case 6:J=0,nd=null,$d(e,t,o,6);break;case 8:Bd(),Y=6;break a;default:throw Error(i(462))}}Xd();break}catch(t){Hd(e,t)}while(1);return ba=ya=null,E.H=r,E.A=a,W=n,K===null?(G=null,q=0,Oi(),Y):0}function Xd(){for(;K!==null&&!Je();)Zd(K)}function Zd(e){var t=hl(e.alternate,e,od);e.memoizedProps=e.pendingProps,t===null?ef(e):K=t}function Qd(e){var t=e,n=t.alternate;switch(t.tag){case 15:case 0:t=Yc(n,t,t.pendingProps,t.type,void 0,q);break;case 11:t=Yc(n,t,t.pendingProps,t.type.render,t.ref,q);break;case 5:ss(t);var r=t;r===sa&&(L?(pa(r),r.tag===5&&r.stateNode!=null&&(I=r.stateNode)):(pa(r),L=!0));default:Cl(n,t),t=K=zi(t,od),t=hl(n,t,od)}e.memoizedProps=e.pendingProps,t===null?ef(e):K=t}function $d(e,t,n,r){ba=ya=null,ss(t),co=null,lo=0;var i=t.return;try{if(Pc(e,i,t,n,q)){Y=1,kc(e,Ki(n,e.current)),K=null;return}}catch(t){if(i!==null)throw K=i,t;Y=1,kc(e,Ki(n,e.current)),K=null;return}t.flags&32768?(L||r===1?e=!0:id||q&536870912?e=!1:(rd=e=!0,(r===2||r===9||r===3||r===6)&&(r=Po.current,r!==null&&r.tag===13&&(r.flags|=16384))),tf(t,e)):ef(t)}function ef(e){var t=e;do{if(t.flags&32768){tf(t,rd);return}e=t.return;var n=xl(t.alternate,t,od);if(n!==null){K=n;return}if(t=t.sibling,t!==null){K=t;return}K=t=e}while(t!==null);Y===0&&(Y=5)}function tf(e,t){do{var n=Sl(e.alternate,e);if(n!==null){n.flags&=32767,K=n;return}if(n=e.return,n!==null&&(n.flags|=32768,n.subtreeFlags=0,n.deletions=null),!t&&(e=e.sibling,e!==null)){K=e;return}K=e=n}while(e!==null);Y=6,K=null}function nf(e,t,n,r,a,o,s,c,l,u,d,f){e.cancelPendingCommit=null;do df();while(X!==0);if(W&6)throw Error(i(327));if(t!==null){if(t===e.current)throw Error(i(177));e===G&&(K=G=null,q=0),xd=t,bd=e,Sd=n,wd=a,Td=r,rf(e,t,n,s,c,l,f)}}function rf(e,t,n,r,i,a,o){var s=t.lanes|t.childLanes;if(Cd=s,s|=Di,Ct(e,n,s,r,i,a),Dd=null,(n&335544064)===n?(Od=za(e),r=10262):(Od=null,r=10256),(t.subtreeFlags&r)!==0||(t.flags&r)!==0?(e.callbackNode=null,e.callbackPriority=0,yf(et,function(){return ff(),null})):(e.callbackNode=null,e.callbackPriority=0),Hl=!1,r=!!(t.flags&13878),t.subtreeFlags&13878||r){r=E.T,E.T=null,i=D.p,D.p=2,a=W,W|=4;try{gu(e,t,n)}finally{W=a,D.p=i,E.T=r}}X=1,Hl?Ed=Mp(o,e.containerInfo,Od,sf,cf,of,lf,ff,af,null,null):(sf(),cf(),lf())}function af(e){if(X!==0){var t=bd.onRecoverableError;t(e,{componentStack:null})}}function of(){X===3&&(X=0,Iu(xd,bd),X=4)}function sf(){if(X===1){X=0;var e=bd,t=xd,n=Sd,r=!!(t.flags&13878);if(t.subtreeFlags&13878||r){r=E.T,E.T=null;var i=D.p;D.p=2;var a=W;W|=4;try{pu=mu=!1,Mu(t,e,n),n=cp;var o=Zr(e.containerInfo),s=n.focusedElem,c=n.selectionRange;if(o!==s&&s&&s.ownerDocument&&Xr(s.ownerDocument.documentElement,s)){if(c!==null&&Qr(s)){var l=c.start,u=c.end;if(u===void 0&&(u=l),`selectionStart`in s)s.selectionStart=l,s.selectionEnd=Math.min(u,s.value.length);else{var d=s.ownerDocument||document,f=d&&d.defaultView||window;if(f.getSelection){var p=f.getSelection(),m=s.textContent.length,h=Math.min(c.start,m),g=c.end===void 0?h:Math.min(c.end,m);!p.extend&&h>g&&(o=g,g=h,h=o);var _=Yr(s,h),v=Yr(s,g);if(_&&v&&(p.rangeCount!==1||p.anchorNode!==_.node||p.anchorOffset!==_.offset||p.focusNode!==v.node||p.focusOffset!==v.offset)){var y=d.createRange();y.setStart(_.node,_.offset),p.removeAllRanges(),h>g?(p.addRange(y),p.extend(v.node,v.offset)):(y.setEnd(v.node,v.offset),p.addRange(y))}}}}for(d=[],p=s;p=p.parentNode;)p.nodeType===1&&d.push({element:p,left:p.scrollLeft,top:p.scrollTop});for(typeof s.focus==`function`&&s.focus(),s=0;s<d.length;s++){var b=d[s];b.element.scrollLeft=b.left,b.element.scrollTop=b.top}}gh=!!sp,cp=sp=null}finally{W=a,D.p=i,E.T=r}}e.current=t,X=2}}function cf(){if(X===2){X=0;var e=bd,t=xd,n=!!(t.flags&8772);if(t.subtreeFlags&8772||n){n=E.T,E.T=null;var r=D.p;D.p=2;var i=W;W|=4;try{vu(e,t.alternate,t)}finally{W=i,D.p=r,E.T=n}}X=3}}function lf(){if(X===4||X===3){X=0;var e=Ed;Ed=null,Ye();var t=bd,n=xd,r=Sd,i=Td,a=(r&335544064)===r?10262:10256;if((n.subtreeFlags&a)!==0||(n.flags&a)!==0?X=5:(X=0,xd=bd=null,uf(t,t.pendingLanes)),a=t.pendingLanes,a===0&&(yd=null),Ot(r),n=n.stateNode,ot&&typeof ot.onCommitFiberRoot==`function`)try{ot.onCommitFiberRoot(at,n,void 0,(n.current.flags&128)==128)}catch{}if(i!==null){n=E.T,a=D.p,D.p=2,E.T=null;try{for(var o=t.onRecoverableError,s=0;s<i.length;s++){var c=i[s];o(c.value,{componentStack:c.stack})}}finally{E.T=n,D.p=a}}if(i=Dd,o=Od,Od=null,i!==null&&(Dd=null,o===null&&(o=[]),e!==null))for(c=0;c<i.length;c++)n=(0,i[c])(o),n!==void 0&&e.finished.finally(n);Sd&3&&df(),Ef(t),a=t.pendingLanes,r&261930&&a&42?t===Ad?kd++:(kd=0,Ad=t):(kd=0,Ad=null),Df(0,!1)}}function uf(e,t){(e.pooledCacheLanes&=t)===0&&(t=e.pooledCache,t!=null&&(e.pooledCache=null,Ia(t)))}function df(){return Ed!==null&&(Ed.skipTransition(),Ed=null),sf(),cf(),lf(),ff()}function ff(){if(X!==5)return!1;var e=bd,t=Cd;Cd=0;var n=Ot(Sd),r=E.T,a=D.p;try{D.p=32>n?32:n,E.T=null,n=wd,wd=null;var o=bd,s=Sd;if(X=0,xd=bd=null,Sd=0,W&6)throw Error(i(331));var c=W;if(W|=4,Zu(o.current),Uu(o,o.current,s,n),W=c,Df(0,!1),ot&&typeof ot.onPostCommitFiberRoot==`function`)try{ot.onPostCommitFiberRoot(at,o)}catch{}return!0}finally{D.p=a,E.T=r,uf(e,t)}}function pf(e,t,n){t=Ki(n,t),t=jc(e.stateNode,t,2),e=xo(e,t,2),e!==null&&(St(e,2),Ef(e))}function Z(e,t,n){if(e.tag===3)pf(e,e,n);else for(;t!==null;){if(t.tag===3){pf(t,e,n);break}if(t.tag===1){var r=t.stateNode;if(typeof t.type.getDerivedStateFromError==`function`||typeof r.componentDidCatch==`function`&&(yd===null||!yd.has(r))){e=Ki(n,e),n=Mc(2),r=xo(t,n,2),r!==null&&(Nc(n,r,t,e),St(r,2),Ef(r));break}}t=t.return}}function mf(e,t,n){var r=e.pingCache;if(r===null){r=e.pingCache=new td;var i=new Set;r.set(t,i)}else i=r.get(t),i===void 0&&(i=new Set,r.set(t,i));i.has(n)||(ad=!0,i.add(n),e=hf.bind(null,e,t,n),t.then(e,e))}function hf(e,t,n){var r=e.pingCache;r!==null&&r.delete(t),e.pingedLanes|=e.suspendedLanes&n,e.warmLanes&=~n,G===e&&(q&n)===n&&(Y===4||Y===3&&(q&62914560)===q&&300>Xe()-hd?W&2?ld|=n:Vd(e,0):ld|=n,dd===q&&(dd=0)),Ef(e)}function gf(e,t){t===0&&(t=bt()),e=ji(e,t),e!==null&&(St(e,t),Ef(e))}function _f(e){var t=e.memoizedState,n=0;t!==null&&(n=t.retryLane),gf(e,n)}function vf(e,t){var n=0;switch(e.tag){case 31:case 13:var r=e.stateNode,a=e.memoizedState;a!==null&&(n=a.retryLane);break;case 19:r=e.stateNode;break;case 22:r=e.stateNode._retryCache;break;default:throw Error(i(314))}r!==null&&r.delete(t),gf(e,n)}function yf(e,t){return Ke(e,t)}var bf=null,xf=null,Sf=!1,Cf=!1,wf=!1,Tf=0;function Ef(e){e!==xf&&e.next===null&&(xf===null?bf=xf=e:xf=xf.next=e),Cf=!0,Sf||(Sf=!0,Nf())}function Df(e,t){if(!wf&&Cf){wf=!0;do for(var n=!1,r=bf;r!==null;){if(!t){if(e!==0){var i=r.pendingLanes;if(i===0)var a=0;else{var o=r.suspendedLanes,s=r.pingedLanes;a=(1<<31-ct(42|e)+1)-1,a&=i&~(o&~s),a=a&201326741?a&201326741|1:a?a|2:0}a!==0&&(n=!0,Mf(r,a))}else a=q,a=gt(r,r===G?a:0,r.cancelPendingCommit!==null||r.timeoutHandle!==-1),!(a&3)||_t(r,a)||(n=!0,Mf(r,a))}r=r.next}while(n);wf=!1}}function Of(){kf()}function kf(){Cf=Sf=!1;var e=0;Tf!==0&&hp()&&(e=Tf);for(var t=Xe(),n=null,r=bf;r!==null;){var i=r.next,a=Af(r,t);a===0?(r.next=null,n===null?bf=i:n.next=i,i===null&&(xf=n)):(n=r,(e!==0||a&3)&&(Cf=!0)),r=i}X!==0&&X!==5||Df(e,!1),Tf!==0&&(Tf=0)}function Af(e,t){for(var n=e.suspendedLanes,r=e.pingedLanes,i=e.expirationTimes,a=e.pendingLanes&-62914561;0<a;){var o=31-ct(a),s=1<<o,c=i[o];c===-1?((s&n)===0||(s&r)!==0)&&(i[o]=yt(s,t)):c<=t&&(e.expiredLanes|=s),a&=~s}if(t=G,n=q,n=gt(e,e===t?n:0,e.cancelPendingCommit!==null||e.timeoutHandle!==-1),r=e.callbackNode,n===0||e===t&&(J===2||J===9)||e.cancelPendingCommit!==null)return r!==null&&r!==null&&qe(r),e.callbackNode=null,e.callbackPriority=0;if(!(n&3)||_t(e,n)){if(t=n&-n,t===e.callbackPriority)return t;switch(r!==null&&qe(r),Ot(n)){case 2:case 8:n=$e;break;case 32:n=et;break;case 268435456:n=nt;break;default:n=et}return r=jf.bind(null,e),n=Ke(n,r),e.callbackPriority=t,e.callbackNode=n,t}return r!==null&&r!==null&&qe(r),e.callbackPriority=2,e.callbackNode=null,2}function jf(e,t){if(X!==0&&X!==5)return e.callbackNode=null,e.callbackPriority=0,null;var n=e.callbackNode;if(df()&&e.callbackNode!==n)return null;var r=q;return r=gt(e,e===G?r:0,e.cancelPendingCommit!==null||e.timeoutHandle!==-1),r===0?null:(Fd(e,r,t),Af(e,Xe()),e.callbackNode!=null&&e.callbackNode===n?jf.bind(null,e):null)}function Mf(e,t){if(df())return null;Fd(e,t,!0)}function Nf(){bp(function(){W&6?Ke(Qe,Of):kf()})}function Pf(){if(Tf===0){var e=Ha;e===0&&(e=ft,ft<<=1,!(ft&261888)&&(ft=256)),Tf=e}return Tf}function Ff(e){return e==null||typeof e==`symbol`||typeof e==`boolean`?null:typeof e==`function`?e:Sn(e)}function If(e,t,n,r,i){if(t===`submit`&&n&&n.stateNode===i){var a=Ff((i[Mt]||null).action),o=r.submitter;o&&(t=(t=o[Mt]||null)?Ff(t.formAction):o.getAttribute(`formAction`),t!==null&&(a=t,o=null));var s=new Wn(`action`,`action`,null,r,i);e.push({event:s,listeners:[{instance:null,listener:function(){if(r.defaultPrevented){if(Tf!==0){var e=new FormData(i,o);rc(n,{pending:!0,data:e,method:i.method,action:a},null,e)}}else typeof a==`function`&&(s.preventDefault(),e=new FormData(i,o),rc(n,{pending:!0,data:e,method:i.method,action:a},a,e))},currentTarget:i}]})}}for(var Lf=0;Lf<vi.length;Lf++){var Rf=vi[Lf];yi(Rf.toLowerCase(),`on`+(Rf[0].toUpperCase()+Rf.slice(1)))}yi(ui,`onAnimationEnd`),yi(di,`onAnimationIteration`),yi(fi,`onAnimationStart`),yi(`dblclick`,`onDoubleClick`),yi(`focusin`,`onFocus`),yi(`focusout`,`onBlur`),yi(pi,`onTransitionRun`),yi(mi,`onTransitionStart`),yi(hi,`onTransitionCancel`),yi(gi,`onTransitionEnd`),Kt(`onMouseEnter`,[`mouseout`,`mouseover`]),Kt(`onMouseLeave`,[`mouseout`,`mouseover`]),Kt(`onPointerEnter`,[`pointerout`,`pointerover`]),Kt(`onPointerLeave`,[`pointerout`,`pointerover`]),Gt(`onChange`,`change click focusin focusout input keydown keyup selectionchange`.split(` `)),Gt(`onSelect`,`focusout contextmenu dragend focusin keydown keyup mousedown mouseup selectionchange`.split(` `)),Gt(`onBeforeInput`,[`compositionend`,`keypress`,`textInput`,`paste`]),Gt(`onCompositionEnd`,`compositionend focusout keydown keypress keyup mousedown`.split(` `)),Gt(`onCompositionStart`,`compositionstart focusout keydown keypress keyup mousedown`.split(` `)),Gt(`onCompositionUpdate`,`compositionupdate focusout keydown keypress keyup mousedown`.split(` `));var zf=`abort canplay canplaythrough durationchange emptied encrypted ended error loadeddata loadedmetadata loadstart pause play playing progress ratechange resize seeked seeking stalled suspend timeupdate volumechange waiting`.split(` `),Bf=new Set(`beforetoggle cancel close invalid load scroll scrollend toggle`.split(` `).concat(zf));function Vf(e,t){t=!!(t&4);for(var n=0;n<e.length;n++){var r=e[n],i=r.event;r=r.listeners;a:{var a=void 0;if(t)for(var o=r.length-1;0<=o;o--){var s=r[o],c=s.instance,l=s.currentTarget;if(s=s.listener,c!==a&&i.isPropagationStopped())break a;a=s,i.currentTarget=l;try{a(i)}catch(e){wi(e)}i.currentTarget=null,a=c}else for(o=0;o<r.length;o++){if(s=r[o],c=s.instance,l=s.currentTarget,s=s.listener,c!==a&&i.isPropagationStopped())break a;a=s,i.currentTarget=l;try{a(i)}catch(e){wi(e)}i.currentTarget=null,a=c}}}}function Q(e,t){var n=t[Pt];n===void 0&&(n=t[Pt]=new Set);var r=e+`__bubble`;n.has(r)||(Gf(t,e,2,!1),n.add(r))}function Hf(e,t,n){var r=0;t&&(r|=4),Gf(n,e,r,t)}var Uf=`_reactListening`+Math.random().toString(36).slice(2);function Wf(e){if(!e[Uf]){e[Uf]=!0,Ut.forEach(function(t){t!==`selectionchange`&&(Bf.has(t)||Hf(t,!1,e),Hf(t,!0,e))});var t=e.nodeType===9?e:e.ownerDocument;t===null||t[Uf]||(t[Uf]=!0,Hf(`selectionchange`,!1,t))}}function Gf(e,t,n,r){switch(Ch(t)){case 2:var i=_h;break;case 8:i=vh;break;default:i=yh}n=i.bind(null,t,n,e),i=void 0,!Nn||t!==`touchstart`&&t!==`touchmove`&&t!==`wheel`||(i=!0),r?i===void 0?e.addEventListener(t,n,!0):e.addEventListener(t,n,{capture:!0,passive:i}):i===void 0?e.addEventListener(t,n,!1):e.addEventListener(t,n,{passive:i})}function Kf(e,t,n,r,i){var a=r;if(!(t&1)&&!(t&2)&&r!==null)a:for(;;){if(r===null)return;var s=r.tag;if(s===3||s===4){var c=r.stateNode.containerInfo;if(c===i)break;if(s===4)for(s=r.return;s!==null;){var l=s.tag;if((l===3||l===4)&&s.stateNode.containerInfo===i)return;s=s.return}for(;c!==null;){if(s=j(c),s===null)return;if(l=s.tag,l===5||l===6||l===26||l===27){r=a=s;continue a}c=c.parentNode}}r=r.return}An(function(){var r=a,i=Tn(n),s=[];a:{var c=_i.get(e);if(c!==void 0){var l=Wn,u=e;switch(e){case`keypress`:if(zn(n)===0)break a;case`keydown`:case`keyup`:l=cr;break;case`focusin`:u=`focus`,l=$n;break;case`focusout`:u=`blur`,l=$n;break;case`beforeblur`:case`afterblur`:l=$n;break;case`click`:if(n.button===2)break a;case`auxclick`:case`dblclick`:case`mousedown`:case`mousemove`:case`mouseup`:case`mouseout`:case`mouseover`:case`contextmenu`:l=Zn;break;case`drag`:case`dragend`:case`dragenter`:case`dragexit`:case`dragleave`:case`dragover`:case`dragstart`:case`drop`:l=Qn;break;case`touchcancel`:case`touchend`:case`touchmove`:case`touchstart`:l=dr;break;case ui:case di:case fi:l=er;break;case gi:l=fr;break;case`scroll`:case`scrollend`:l=Kn;break;case`wheel`:l=pr;break;case`copy`:case`cut`:case`paste`:l=tr;break;case`gotpointercapture`:case`lostpointercapture`:case`pointercancel`:case`pointerdown`:case`pointermove`:case`pointerout`:case`pointerover`:case`pointerup`:l=lr;break;case`submit`:l=ur;break;case`toggle`:case`beforetoggle`:l=mr}var d=!!(t&4),f=!d&&(e===`scroll`||e===`scrollend`),p=d?c===null?null:c+`Capture`:c;d=[];for(var m=r,h;m!==null;){var g=m;if(h=g.stateNode,g=g.tag,g!==5&&g!==26&&g!==27||h===null||p===null||(g=jn(m,p),g!=null&&d.push(qf(m,g,h))),f)break;m=m.return}0<d.length&&(c=new l(c,u,null,n,i),s.push({event:c,listeners:d}))}}if(!(t&7)){a:{if(l=e===`mouseover`||e===`pointerover`,c=e===`mouseout`||e===`pointerout`,l&&n!==wn&&(u=n.relatedTarget||n.fromElement)&&(j(u)||u[Nt]))break a;(c||l)&&(u=i.window===i?i:(l=i.ownerDocument)?l.defaultView||l.parentWindow:window,c?(l=n.relatedTarget||n.toElement,c=r,l=l?j(l):null,l!==null&&(f=o(l),d=l.tag,l!==f||d!==5&&d!==27&&d!==6)&&(l=null)):(c=null,l=r),c!==l&&(d=Zn,g=`onMouseLeave`,p=`onMouseEnter`,m=`mouse`,(e===`pointerout`||e===`pointerover`)&&(d=lr,g=`onPointerLeave`,p=`onPointerEnter`,m=`pointer`),f=c==null?u:Bt(c),h=l==null?u:Bt(l),u=new d(g,m+`leave`,c,n,i),u.target=f,u.relatedTarget=h,g=null,j(i)===r&&(d=new d(p,m+`enter`,l,n,i),d.target=h,d.relatedTarget=f,g=d),f=g,d=c&&l?te(c,l,Yf):null,c!==null&&Xf(s,u,c,d,!1),l!==null&&f!==null&&Xf(s,f,l,d,!0)))}a:{if(c=r?Bt(r):window,l=c.nodeName&&c.nodeName.toLowerCase(),l===`select`||l===`input`&&c.type===`file`)var _=Nr;else if(Dr(c)){if(Pr)_=Ur;else{_=Vr;var v=Br}}else l=c.nodeName,!l||l.toLowerCase()!==`input`||c.type!==`checkbox`&&c.type!==`radio`?r&&yn(r.elementType)&&(_=Nr):_=Hr;if(_&&=_(e,r)){Or(s,_,n,i);break a}v&&v(e,c,r)}switch(v=r?Bt(r):window,e){case`focusin`:(Dr(v)||v.contentEditable===`true`)&&(ei=v,ti=r,ni=null);break;case`focusout`:ni=ti=ei=null;break;case`mousedown`:ri=!0;break;case`contextmenu`:case`mouseup`:case`dragend`:ri=!1,ii(s,n,i);break;case`selectionchange`:if($r)break;case`keydown`:case`keyup`:ii(s,n,i)}var y;if(gr)b:{switch(e){case`compositionstart`:var b=`onCompositionStart`;break b;case`compositionend`:b=`onCompositionEnd`;break b;case`compositionupdate`:b=`onCompositionUpdate`;break b}b=void 0}else Cr?xr(e,n)&&(b=`onCompositionEnd`):e===`keydown`&&n.keyCode===229&&(b=`onCompositionStart`);b&&(vr&&n.locale!==`ko`&&(Cr||b!==`onCompositionStart`?b===`onCompositionEnd`&&Cr&&(y=Rn()):(Fn=i,In=`value`in Fn?Fn.value:Fn.textContent,Cr=!0)),v=Jf(r,b),0<v.length&&(b=new nr(b,e,null,n,i),s.push({event:b,listeners:v}),y?b.data=y:(y=Sr(n),y!==null&&(b.data=y)))),(y=F?wr(e,n):Tr(e,n))&&(b=Jf(r,`onBeforeInput`),0<b.length&&(v=new nr(`onBeforeInput`,`beforeinput`,null,n,i),s.push({event:v,listeners:b}),v.data=y)),If(s,e,r,n,i)}Vf(s,t)})}function qf(e,t,n){return{instance:e,listener:t,currentTarget:n}}function Jf(e,t){for(var n=t+`Capture`,r=[];e!==null;){var i=e,a=i.stateNode;if(i=i.tag,i!==5&&i!==26&&i!==27||a===null||(i=jn(e,n),i!=null&&r.unshift(qf(e,i,a)),i=jn(e,t),i!=null&&r.push(qf(e,i,a))),e.tag===3)return r;e=e.return}return[]}function Yf(e){if(e===null)return null;do e=e.return;while(e&&e.tag!==5&&e.tag!==27);return e||null}function Xf(e,t,n,r,i){for(var a=t._reactName,o=[];n!==null&&n!==r;){var s=n,c=s.alternate,l=s.stateNode;if(s=s.tag,c!==null&&c===r)break;s!==5&&s!==26&&s!==27||l===null||(c=l,i?(l=jn(n,a),l!=null&&o.unshift(qf(n,l,c))):i||(l=jn(n,a),l!=null&&o.push(qf(n,l,c)))),n=n.return}o.length!==0&&e.push({event:t,listeners:o})}var Zf=/\r\n?/g,Qf=/\u0000|\uFFFD/g;function $f(e){return(typeof e==`string`?e:``+e).replace(Zf,`
`).replace(Qf,``)}function ep(e,t){return t=$f(t),$f(e)===t}function $(e,t,n,r,a,o){switch(n){case`children`:if(typeof r==`string`)t===`body`||t===`textarea`&&r===``||hn(e,r);else if(typeof r==`number`||typeof r==`bigint`)t!==`body`&&hn(e,``+r);else return;break;case`className`:$t(e,`class`,r);break;case`tabIndex`:$t(e,`tabindex`,r);break;case`dir`:case`role`:case`viewBox`:case`width`:case`height`:$t(e,n,r);break;case`style`:vn(e,r,o);return;case`data`:if(t!==`object`){$t(e,`data`,r);break}case`src`:case`href`:if(r===``&&(t!==`a`||n!==`href`)||r==null||typeof r==`function`||typeof r==`symbol`||typeof r==`boolean`){e.removeAttribute(n);break}r=Sn(r),e.setAttribute(n,r);break;case`action`:case`formAction`:if(typeof r==`function`){e.setAttribute(n,`javascript:throw new Error('A React form was unexpectedly submitted. If you called form.submit() manually, consider using form.requestSubmit() instead. If you\\'re trying to use event.stopPropagation() in a submit event handler, consider also calling event.preventDefault().')`);break}if(typeof o==`function`&&(n===`formAction`?(t!==`input`&&$(e,t,`name`,a.name,a,null),$(e,t,`formEncType`,a.formEncType,a,null),$(e,t,`formMethod`,a.formMethod,a,null),$(e,t,`formTarget`,a.formTarget,a,null)):($(e,t,`encType`,a.encType,a,null),$(e,t,`method`,a.method,a,null),$(e,t,`target`,a.target,a,null))),r==null||typeof r==`symbol`||typeof r==`boolean`){e.removeAttribute(n);break}r=Sn(r),e.setAttribute(n,r);break;case`onClick`:r!=null&&(e.onclick=Cn);return;case`onScroll`:r!=null&&Q(`scroll`,e);return;case`onScrollEnd`:r!=null&&Q(`scrollend`,e);return;case`dangerouslySetInnerHTML`:if(r!=null){if(typeof r!=`object`||!(`__html`in r))throw Error(i(61));if(n=r.__html,n!=null){if(a.children!=null)throw Error(i(60));o?.__html!==n&&(e.innerHTML=n)}}break;case`multiple`:e.multiple=r&&typeof r!=`function`&&typeof r!=`symbol`;break;case`muted`:e.muted=r&&typeof r!=`function`&&typeof r!=`symbol`;break;case`suppressContentEditableWarning`:case`suppressHydrationWarning`:case`defaultValue`:case`defaultChecked`:case`innerHTML`:case`ref`:break;case`autoFocus`:break;case`xlinkHref`:if(r==null||typeof r==`function`||typeof r==`boolean`||typeof r==`symbol`){e.removeAttribute(`xlink:href`);break}n=Sn(r),e.setAttributeNS(`http://www.w3.org/1999/xlink`,`xlink:href`,n);break;case`contentEditable`:case`spellCheck`:case`draggable`:case`value`:case`autoReverse`:case`externalResourcesRequired`:case`focusable`:case`preserveAlpha`:r!=null&&typeof r!=`function`&&typeof r!=`symbol`?e.setAttribute(n,r):e.removeAttribute(n);break;case`inert`:case`allowFullScreen`:case`async`:case`autoPlay`:case`controls`:case`credentialless`:case`default`:case`defer`:case`disabled`:case`disablePictureInPicture`:case`disableRemotePlayback`:case`formNoValidate`:case`hidden`:case`loop`:case`noModule`:case`noValidate`:case`open`:case`playsInline`:case`readOnly`:case`required`:case`reversed`:case`scoped`:case`seamless`:case`itemScope`:r&&typeof r!=`function`&&typeof r!=`symbol`?e.setAttribute(n,``):e.removeAttribute(n);break;case`capture`:case`download`:!0===r?e.setAttribute(n,``):!1!==r&&r!=null&&typeof r!=`function`&&typeof r!=`symbol`?e.setAttribute(n,r):e.removeAttribute(n);break;case`cols`:case`rows`:case`size`:case`span`:r!=null&&typeof r!=`function`&&typeof r!=`symbol`&&!isNaN(r)&&1<=r?e.setAttribute(n,r):e.removeAttribute(n);break;case`rowSpan`:case`start`:r==null||typeof r==`function`||typeof r==`symbol`||isNaN(r)?e.removeAttribute(n):e.setAttribute(n,r);break;case`popover`:Q(`beforetoggle`,e),Q(`toggle`,e),Qt(e,`popover`,r);break;case`xlinkActuate`:en(e,`http://www.w3.org/1999/xlink`,`xlink:actuate`,r);break;case`xlinkArcrole`:en(e,`http://www.w3.org/1999/xlink`,`xlink:arcrole`,r);break;case`xlinkRole`:en(e,`http://www.w3.org/1999/xlink`,`xlink:role`,r);break;case`xlinkShow`:en(e,`http://www.w3.org/1999/xlink`,`xlink:show`,r);break;case`xlinkTitle`:en(e,`http://www.w3.org/1999/xlink`,`xlink:title`,r);break;case`xlinkType`:en(e,`http://www.w3.org/1999/xlink`,`xlink:type`,r);break;case`xmlBase`:en(e,`http://www.w3.org/XML/1998/namespace`,`xml:base`,r);break;case`xmlLang`:en(e,`http://www.w3.org/XML/1998/namespace`,`xml:lang`,r);break;case`xmlSpace`:en(e,`http://www.w3.org/XML/1998/namespace`,`xml:space`,r);break;case`is`:Qt(e,`is`,r);break;case`innerText`:case`textContent`:return;default:if(!(2<n.length)||n[0]!==`o`&&n[0]!==`O`||n[1]!==`n`&&n[1]!==`N`)n=bn.get(n)||n,Qt(e,n,r);else return}P=!0}function tp(e,t,n,r,a,o){switch(n){case`style`:vn(e,r,o);return;case`dangerouslySetInnerHTML`:if(r!=null){if(typeof r!=`object`||!(`__html`in r))throw Error(i(61));if(n=r.__html,n!=null){if(a.children!=null)throw Error(i(60));o?.__html!==n&&(e.innerHTML=n)}}break;case`children`:if(typeof r==`string`)hn(e,r);else if(typeof r==`number`||typeof r==`bigint`)hn(e,``+r);else return;break;case`onScroll`:r!=null&&Q(`scroll`,e);return;case`onScrollEnd`:r!=null&&Q(`scrollend`,e);return;case`onClick`:r!=null&&(e.onclick=Cn);return;case`suppressContentEditableWarning`:case`suppressHydrationWarning`:case`innerHTML`:case`ref`:return;case`innerText`:case`textContent`:return;default:if(!Wt.hasOwnProperty(n))a:{if(n[0]===`o`&&n[1]===`n`&&(a=n.endsWith(`Capture`),o=n.slice(2,a?n.length-7:void 0),t=e[Mt]||null,t=t==null?null:t[n],typeof t==`function`&&e.removeEventListener(o,t,a),typeof r==`function`)){typeof t!=`function`&&t!==null&&(n in e?e[n]=null:e.hasAttribute(n)&&e.removeAttribute(n)),e.addEventListener(o,r,a);break a}P=!0,n in e?e[n]=r:!0===r?e.setAttribute(n,``):Qt(e,n,r)}return}P=!0}function np(e,t,n){switch(t){case`div`:case`span`:case`svg`:case`path`:case`a`:case`g`:case`p`:case`li`:break;case`img`:Q(`error`,e),Q(`load`,e);var r=!1,a=!1,o;for(o in n)if(n.hasOwnProperty(o)){var s=n[o];if(s!=null)switch(o){case`src`:r=!0;break;case`srcSet`:a=!0;break;case`children`:case`dangerouslySetInnerHTML`:throw Error(i(137,t));default:$(e,t,o,s,n,null)}}a&&$(e,t,`srcSet`,n.srcSet,n,null),r&&$(e,t,`src`,n.src,n,null);return;case`input`:Q(`invalid`,e);var c=o=s=a=null,l=null,u=null;for(r in n)if(n.hasOwnProperty(r)){var d=n[r];if(d!=null)switch(r){case`name`:a=d;break;case`type`:s=d;break;case`checked`:l=d;break;case`defaultChecked`:u=d;break;case`value`:o=d;break;case`defaultValue`:c=d;break;case`children`:case`dangerouslySetInnerHTML`:if(d!=null)throw Error(i(137,t));break;default:$(e,t,r,d,n,null)}}un(e,o,c,l,u,s,a,!1);return;case`select`:for(a in Q(`invalid`,e),r=s=o=null,n)if(n.hasOwnProperty(a)&&(c=n[a],c!=null))switch(a){case`value`:o=c;break;case`defaultValue`:s=c;break;case`multiple`:r=c;default:$(e,t,a,c,n,null)}t=o,n=s,e.multiple=!!r,t==null?n!=null&&fn(e,!!r,n,!0):fn(e,!!r,t,!1);return;case`textarea`:for(s in Q(`invalid`,e),o=a=r=null,n)if(n.hasOwnProperty(s)&&(c=n[s],c!=null))switch(s){case`value`:r=c;break;case`defaultValue`:a=c;break;case`children`:o=c;break;case`dangerouslySetInnerHTML`:if(c!=null)throw Error(i(91));break;default:$(e,t,s,c,n,null)}mn(e,r,a,o);return;case`option`:for(l in n)if(n.hasOwnProperty(l)&&(r=n[l],r!=null))switch(l){case`selected`:e.selected=r&&typeof r!=`function`&&typeof r!=`symbol`;break;default:$(e,t,l,r,n,null)}return;case`dialog`:Q(`beforetoggle`,e),Q(`toggle`,e),Q(`cancel`,e),Q(`close`,e);break;case`iframe`:case`object`:Q(`load`,e);break;case`video`:case`audio`:for(r=0;r<zf.length;r++)Q(zf[r],e);break;case`image`:Q(`error`,e),Q(`load`,e);break;case`details`:Q(`toggle`,e);break;case`embed`:case`source`:case`link`:Q(`error`,e),Q(`load`,e);case`area`:case`base`:case`br`:case`col`:case`hr`:case`keygen`:case`meta`:case`param`:case`track`:case`wbr`:case`menuitem`:for(u in n)if(n.hasOwnProperty(u)&&(r=n[u],r!=null))switch(u){case`children`:case`dangerouslySetInnerHTML`:throw Error(i(137,t));default:$(e,t,u,r,n,null)}return;default:if(yn(t)){for(d in n)n.hasOwnProperty(d)&&(r=n[d],r!==void 0&&tp(e,t,d,r,n,void 0));return}}for(c in n)n.hasOwnProperty(c)&&(r=n[c],r!=null&&$(e,t,c,r,n,null))}var rp={};function ip(e,t,n,r){switch(t){case`div`:case`span`:case`svg`:case`path`:case`a`:case`g`:case`p`:case`li`:break;case`input`:var a=null,o=null,s=null,c=null,l=null,u=null,d=null;for(m in n){var f=n[m];if(n.hasOwnProperty(m)&&f!=null)switch(m){case`checked`:break;case`value`:break;case`defaultValue`:l=f;default:r.hasOwnProperty(m)||$(e,t,m,null,r,f)}}for(var p in r){var m=r[p];if(f=n[p],r.hasOwnProperty(p)&&(m!=null||f!=null))switch(p){case`type`:m!==f&&(P=!0),o=m;break;case`name`:m!==f&&(P=!0),a=m;break;case`checked`:m!==f&&(P=!0),u=m;break;case`defaultChecked`:m!==f&&(P=!0),d=m;break;case`value`:m!==f&&(P=!0),s=m;break;case`defaultValue`:m!==f&&(P=!0),c=m;break;case`children`:case`dangerouslySetInnerHTML`:if(m!=null)throw Error(i(137,t));break;default:m!==f&&$(e,t,p,m,r,f)}}ln(e,s,c,l,u,d,o,a);return;case`select`:for(o in m=s=c=p=null,n)if(l=n[o],n.hasOwnProperty(o)&&l!=null)switch(o){case`value`:break;case`multiple`:m=l;default:r.hasOwnProperty(o)||$(e,t,o,null,r,l)}for(a in r)if(o=r[a],l=n[a],r.hasOwnProperty(a)&&(o!=null||l!=null))switch(a){case`value`:o!==l&&(P=!0),p=o;break;case`defaultValue`:o!==l&&(P=!0),c=o;break;case`multiple`:o!==l&&(P=!0),s=o;default:o!==l&&$(e,t,a,o,r,l)}t=c,n=s,r=m,p==null?!!r!=!!n&&(t==null?fn(e,!!n,n?[]:``,!1):fn(e,!!n,t,!0)):fn(e,!!n,p,!1);return;case`textarea`:for(c in m=p=null,n)if(a=n[c],n.hasOwnProperty(c)&&a!=null&&!r.hasOwnProperty(c))switch(c){case`value`:break;case`children`:break;default:$(e,t,c,null,r,a)}for(s in r)if(a=r[s],o=n[s],r.hasOwnProperty(s)&&(a!=null||o!=null))switch(s){case`value`:a!==o&&(P=!0),p=a;break;case`defaultValue`:a!==o&&(P=!0),m=a;break;case`children`:break;case`dangerouslySetInnerHTML`:if(a!=null)throw Error(i(91));break;default:a!==o&&$(e,t,s,a,r,o)}pn(e,p,m);return;case`option`:for(var h in n)if(p=n[h],n.hasOwnProperty(h)&&p!=null&&!r.hasOwnProperty(h))switch(h){case`selected`:e.selected=!1;break;default:$(e,t,h,null,r,p)}for(l in r)if(p=r[l],m=n[l],r.hasOwnProperty(l)&&p!==m&&(p!=null||m!=null))switch(l){case`selected`:p!==m&&(P=!0),e.selected=p&&typeof p!=`function`&&typeof p!=`symbol`;break;default:$(e,t,l,p,r,m)}return;case`img`:case`link`:case`area`:case`base`:case`br`:case`col`:case`embed`:case`hr`:case`keygen`:case`meta`:case`param`:case`source`:case`track`:case`wbr`:case`menuitem`:for(var g in n)p=n[g],n.hasOwnProperty(g)&&p!=null&&!r.hasOwnProperty(g)&&$(e,t,g,null,r,p);for(u in r)if(p=r[u],m=n[u],r.hasOwnProperty(u)&&p!==m&&(p!=null||m!=null))switch(u){case`children`:case`dangerouslySetInnerHTML`:if(p!=null)throw Error(i(137,t));break;default:$(e,t,u,p,r,m)}return;default:if(yn(t)){for(var _ in n)p=n[_],n.hasOwnProperty(_)&&p!==void 0&&!r.hasOwnProperty(_)&&tp(e,t,_,void 0,r,p);for(d in r)p=r[d],m=n[d],!r.hasOwnProperty(d)||p===m||p===void 0&&m===void 0||tp(e,t,d,p,r,m);return}}for(var v in n)p=n[v],n.hasOwnProperty(v)&&p!=null&&!r.hasOwnProperty(v)&&$(e,t,v,null,r,p);for(f in r)p=r[f],m=n[f],!r.hasOwnProperty(f)||p===m||p==null&&m==null||$(e,t,f,p,r,m)}function ap(e){switch(e){case`css`:case`script`:case`font`:case`img`:case`image`:case`input`:case`link`:return!0;default:return!1}}function op(){if(typeof performance.getEntriesByType==`function`){for(var e=0,t=0,n=performance.getEntriesByType(`resource`),r=0;r<n.length;r++){var i=n[r],a=i.transferSize,o=i.initiatorType,s=i.duration;if(a&&s&&ap(o)){for(o=0,s=i.responseEnd,r+=1;r<n.length;r++){var c=n[r],l=c.startTime;if(l>s)break;var u=c.transferSize,d=c.initiatorType;u&&ap(d)&&(c=c.responseEnd,o+=u*(c<s?1:(s-l)/(c-l)))}if(--r,t+=8*(a+o)/(i.duration/1e3),e++,10<e)break}}if(0<e)return t/e/1e6}return navigator.connection&&(e=navigator.connection.downlink,typeof e==`number`)?e:5}var sp=null,cp=null;function lp(e){return e.nodeType===9?e:e.ownerDocument}function up(e){switch(e){case`http://www.w3.org/2000/svg`:return 1;case`http://www.w3.org/1998/Math/MathML`:return 2;default:return 0}}function dp(e,t){if(e===0)switch(t){case`svg`:return 1;case`math`:return 2;default:return 0}return e===1&&t===`foreignObject`?0:e}function fp(e,t,n,r){return n=lp(n).createElement(e),n[jt]=r,n[Mt]=t,np(n,e,t),Vt(n),n}function pp(e,t){return e===`textarea`||e===`noscript`||typeof t.children==`string`||typeof t.children==`number`||typeof t.children==`bigint`||typeof t.dangerouslySetInnerHTML==`object`&&t.dangerouslySetInnerHTML!==null&&t.dangerouslySetInnerHTML.__html!=null}var mp=null;function hp(){var e=window.event;return e&&e.type===`popstate`?e!==mp&&(mp=e,!0):(mp=null,!1)}var gp=typeof setTimeout==`function`?setTimeout:void 0,_p=typeof clearTimeout==`function`?clearTimeout:void 0,vp=typeof Promise==`function`?Promise:void 0,yp=typeof requestAnimationFrame==`function`?requestAnimationFrame:gp,bp=typeof queueMicrotask==`function`?queueMicrotask:vp===void 0?gp:function(e){return vp.resolve(null).then(e).catch(xp)};function xp(e){setTimeout(function(){throw e})}function Sp(e){return e===`head`}function Cp(e,t){var n=t,r=0;do{var i=n.nextSibling;if(e.removeChild(n),i&&i.nodeType===8){if(n=i.data,n===`/$`||n===`/&`){if(r===0){e.removeChild(i),Hh(t);return}r--}else if(n===`$`||n===`$?`||n===`$~`||n===`$!`||n===`&`)r++;else if(n===`html`)_m(e.ownerDocument.documentElement);else if(n===`head`){n=e.ownerDocument.head,_m(n);for(var a=n.firstChild;a;){var o=a.nextSibling,s=a.nodeName;a[Lt]||s===`SCRIPT`||s===`STYLE`||s===`LINK`&&a.rel.toLowerCase()===`stylesheet`||n.removeChild(a),a=o}}else n===`body`&&_m(e.ownerDocument.body)}n=i}while(n);Hh(t)}function wp(e,t){var n=e;e=0;do{var r=n.nextSibling;if(n.nodeType===1?t?(n._stashedDisplay=n.style.display,n.style.display=`none`):(n.style.display=n._stashedDisplay||``,n.getAttribute(`style`)===``&&n.removeAttribute(`style`)):n.nodeType===3&&(t?(n._stashedText=n.nodeValue,n.nodeValue=``):n.nodeValue=n._stashedText||``),r&&r.nodeType===8){if(n=r.data,n===`/$`){if(e===0)break;e--}else n!==`$`&&n!==`$?`&&n!==`$~`&&n!==`$!`||e++}n=r}while(n)}function Tp(e,t,n){if(t=CSS.escape(t)===t?t:`r-`+btoa(t).replace(/=/g,``),e.style.viewTransitionName=t,n!=null&&(e.style.viewTransitionClass=n),n=getComputedStyle(e),n.display===`inline`){if(t=e.getClientRects(),t.length===1)var r=1;else for(var i=r=0;i<t.length;i++){var a=t[i];0<a.width&&0<a.height&&r++}r===1&&(e=e.style,e.display=t.length===1?`inline-block`:`block`,e.marginTop=`-`+n.paddingTop,e.marginBottom=`-`+n.paddingBottom)}}function Ep(e,t){e=e.style,t=t.style;var n=t==null?null:t.hasOwnProperty(`viewTransitionName`)?t.viewTransitionName:t.hasOwnProperty(`view-transition-name`)?t[`view-transition-name`]:null;e.viewTransitionName=n==null||typeof n==`boolean`?``:(``+n).trim(),n=t==null?null:t.hasOwnProperty(`viewTransitionClass`)?t.viewTransitionClass:t.hasOwnProperty(`view-transition-class`)?t[`view-transition-class`]:null,e.viewTransitionClass=n==null||typeof n==`boolean`?``:(``+n).trim(),e.display===`inline-block`&&(t==null?e.display=e.margin=``:(n=t.display,e.display=n==null||typeof n==`boolean`?``:n,n=t.margin,n==null?(n=t.hasOwnProperty(`marginTop`)?t.marginTop:t[`margin-top`],e.marginTop=n==null||typeof n==`boolean`?``:n,t=t.hasOwnProperty(`marginBottom`)?t.marginBottom:t[`margin-bottom`],e.marginBottom=t==null||typeof t==`boolean`?``:t):e.margin=n))}function Dp(e,t,n){return n=n.ownerDocument.defaultView,{rect:e,abs:t.position===`absolute`||t.position===`fixed`,clip:t.clipPath!==`none`||t.overflow!==`visible`||t.filter!==`none`||t.mask!==`none`||t.mask!==`none`||t.borderRadius!==`0px`,view:0<=e.bottom&&0<=e.right&&e.top<=n.innerHeight&&e.left<=n.innerWidth}}function Op(e){return Dp(e.getBoundingClientRect(),getComputedStyle(e),e)}function kp(e){var t=e.getBoundingClientRect();t=new DOMRect(t.x+2e4,t.y+2e4,t.width,t.height);var n=getComputedStyle(e);return Dp(t,n,e)}function Ap(e){return e.documentElement.clientHeight}function jp(e){this.addEventListener(`load`,e),this.addEventListener(`error`,e)}function Mp(e,t,n,r,i,a,o,s,c){var l=t.nodeType===9?t:t.ownerDocument;try{var u=l.startViewTransition({update:function(){var t=l.defaultView,n=t.navigation&&t.navigation.transition,o=l.fonts.status;r();var s=[];if(o===`loaded`&&(Ap(l),l.fonts.status===`loading`&&s.push(l.fonts.ready)),o=s.length,e!==null)for(var c=e.suspenseyImages,u=0,d=0;d<c.length;d++){var f=c[d];if(!f.complete){var p=f.getBoundingClientRect();if(0<p.bottom&&0<p.right&&p.top<t.innerHeight&&p.left<t.innerWidth){if(u+=Xm(f),u>$m){s.length=o;break}f=new Promise(jp.bind(f)),s.push(f)}}}if(0<s.length)return t=Promise.race([Promise.all(s),new Promise(function(e){return setTimeout(e,500)})]).then(i,i),(n?Promise.allSettled([n.finished,t]):t).then(a,a);if(i(),n)return n.finished.then(a,a);a()},types:n});l.__reactViewTransition=u;var d=[];return u.ready.then(function(){for(var e=l.documentElement.getAnimations({subtree:!0}),t=0;t<e.length;t++){var n=e[t],r=n.effect,i=r.pseudoElement;if(i!=null&&i.startsWith(`::view-transition`)){d.push(n),n=r.getKeyframes();for(var a=i=void 0,s=!0,c=0;c<n.length;c++){var u=n[c],f=u.width;if(i===void 0)i=f;else if(i!==f){s=!1;break}if(f=u.height,a===void 0)a=f;else if(a!==f){s=!1;break}delete u.width,delete u.height,u.transform===`none`&&delete u.transform}s&&i!==void 0&&a!==void 0&&(r.setKeyframes(n),s=getComputedStyle(r.target,r.pseudoElement),s.width!==i||s.height!==a)&&(s=n[0],s.width=i,s.height=a,s=n[n.length-1],s.width=i,s.height=a,r.setKeyframes(n))}}o()},function(e){l.__reactViewTransition===u&&(l.__reactViewTransition=null);try{if(typeof e==`object`&&e)switch(e.name){case`InvalidStateError`:(e.message===`View transition was skipped because document visibility state is hidden.`||e.message===`Skipping view transition because document visibility state has become hidden.`||e.message===`Skipping view transition because viewport size changed.`||e.message===`Transition was aborted because of invalid state`)&&(e=null)}e!==null&&c(e)}finally{r(),i(),o()}}),u.finished.finally(function(){for(var e=0;e<d.length;e++)d[e].cancel();l.__reactViewTransition===u&&(l.__reactViewTransition=null),s()}),u}catch{return r(),i(),o(),null}}function Np(e,t){this._scope=document.documentElement,this._selector=`::view-transition-`+e+`(`+t+`)`}Np.prototype.animate=function(e,t){return t=typeof t==`number`?{duration:t}:T({},t),t.pseudoElement=this._selector,this._scope.animate(e,t)},Np.prototype.getAnimations=function(){for(var e=this._scope,t=this._selector,n=e.getAnimations({subtree:!0}),r=[],i=0;i<n.length;i++){var a=n[i].effect;a!==null&&a.target===e&&a.pseudoElement===t&&r.push(n[i])}return r},Np.prototype.getComputedStyle=function(){return getComputedStyle(this._scope,this._selector)};function Pp(e){return{name:e,group:new Np(`group`,e),imagePair:new Np(`image-pair`,e),old:new Np(`old`,e),new:new Np(`new`,e)}}function Fp(e){this._fragmentFiber=e,this._observers=this._eventListeners=null}Fp.prototype.addEventListener=function(e,t,n){var r=null,i=null;if(!(n!=null&&typeof n!=`boolean`&&(r=n.signal||null,r!==null&&r.aborted))){this._eventListeners===null&&(this._eventListeners=[]);var a=this._eventListeners;if(Bp(a,e,t,n)===-1){var o=this,s=t;n!=null&&typeof n!=`boolean`&&!0===n.once&&(s=function(r){o.removeEventListener(e,t,n),typeof t==`function`?t.call(this,r):t.handleEvent(r)}),r!==null&&(i=o.removeEventListener.bind(o,e,t,n),r.addEventListener(`abort`,i,{once:!0}),i=r.removeEventListener.bind(r,`abort`,i)),r=Rp(n),a.push({type:e,listener:t,optionsOrUseCapture:n,attachedListener:s,cleanup:i}),h(this._fragmentFiber.child,!1,Ip,e,s,r)}this._eventListeners=a}};function Ip(e,t,n,r){return b(e).addEventListener(t,n,r),!1}Fp.prototype.removeEventListener=function(e,t,n){var r=this._eventListeners;if(r!==null&&(t=Bp(r,e,t,n),t!==-1)){var i=r[t];n=i.attachedListener;var a=i.cleanup;i=Rp(i.optionsOrUseCapture),h(this._fragmentFiber.child,!1,Lp,e,n,i),r.splice(t,1),a!==null&&a()}};function Lp(e,t,n,r){return b(e).removeEventListener(t,n,r),!1}function Rp(e){return e!=null&&typeof e!=`boolean`&&(!0===e.once||e.signal instanceof AbortSignal)?{capture:e.capture,passive:e.passive}:e}function zp(e){return e==null?`c=0`:typeof e==`boolean`?`c=`+(e?`1`:`0`):`c=`+(e.capture?`1`:`0`)}function Bp(e,t,n,r){if(e.length===0)return-1;r=zp(r);for(var i=0;i<e.length;i++){var a=e[i];if(a.type===t&&a.listener===n&&zp(a.optionsOrUseCapture)===r)return i}return-1}Fp.prototype.dispatchEvent=function(e){var t=g(this._fragmentFiber);if(t===null)return!0;t=b(t);var n=this._eventListeners;if(n!==null&&0<n.length||!e.bubbles){var r=t.nodeType===9?t.createComment(``):document.createTextNode(``);if(n)for(var i=0;i<n.length;i++){var a=n[i];r.addEventListener(a.type,a.attachedListener,Rp(a.optionsOrUseCapture))}if(t.appendChild(r),e=r.dispatchEvent(e),n)for(i=0;i<n.length;i++)a=n[i],r.removeEventListener(a.type,a.attachedListener,Rp(a.optionsOrUseCapture));return t.removeChild(r),e}return t.dispatchEvent(e)},Fp.prototype.focus=function(e){h(this._fragmentFiber.child,!0,Vp,e,void 0,void 0)};function Vp(e,t){return e.tag!==6&&(e=b(e),pm(e,t))}Fp.prototype.focusLast=function(e){var t=[];h(this._fragmentFiber.child,!0,Hp,t,void 0,void 0);for(var n=t.length-1;0<=n&&!Vp(t[n],e);n--);};function Hp(e,t){return t.push(e),!1}Fp.prototype.blur=function(){var e=g(this._fragmentFiber);e!==null&&(e=b(e),e=lp(e).activeElement,e!==null&&h(this._fragmentFiber.child,!1,Up,e,void 0,void 0))};function Up(e,t){return e.tag!==6&&(e=b(e),e===t||e.contains(t)?(t.blur(),!0):!1)}Fp.prototype.observeUsing=function(e){this._observers===null&&(this._observers=new Set),this._observers.add(e),h(this._fragmentFiber.child,!1,Wp,e,void 0,void 0)};function Wp(e,t){return e.tag===6||(e=b(e),t.observe(e)),!1}Fp.prototype.unobserveUsing=function(e){var t=this._observers;if(t!==null&&t.has(e)){t.delete(e),h(this._fragmentFiber.child,!1,Gp,e,void 0,void 0);for(var n=t=0;n<Kp.length;n++){var r=Kp[n];r.fragmentInstance===this&&r.observer===e?e.unobserve(r.instance):Kp[t++]=r}Kp.length=t}};function Gp(e,t){return e.tag===6||(e=b(e),t.unobserve(e)),!1}var Kp=[],qp=!1;function Jp(e,t,n){Kp.push({fragmentInstance:e,observer:t,instance:n}),qp||(qp=!0,mm(function(){qp=!1;var e=Kp;Kp=[];for(var t=0;t<e.length;t++){var n=e[t];n.observer.unobserve(n.instance)}}))}Fp.prototype.getClientRects=function(){var e=[];return h(this._fragmentFiber.child,!1,Yp,e,void 0,void 0),e};function Yp(e,t){if(e.tag===6){e=e.stateNode;var n=e.ownerDocument.createRange();n.selectNodeContents(e),t.push.apply(t,n.getClientRects())}else e=b(e),t.push.apply(t,e.getClientRects());return!1}Fp.prototype.getRootNode=function(e){var t=g(this._fragmentFiber);return t===null?this:b(t).getRootNode(e)},Fp.prototype.compareDocumentPosition=function(e){var t=g(this._fragmentFiber);if(t===null)return Node.DOCUMENT_POSITION_DISCONNECTED;var n=[];h(this._fragmentFiber.child,!1,Hp,n,void 0,void 0);var r=b(t);if(n.length===0){if(n=r,_(this._fragmentFiber)){a:{for(t=this._fragmentFiber.return;t!==null;){if(t.tag===4){t=t.stateNode.containerInfo;break a}if(t.tag===3||t.tag===5||t.tag===27)break;t=t.return}t=null}t!=null&&(n=t)}t=this._fragmentFiber;var i=r=n.compareDocumentPosition(e);return n===e?i=Node.DOCUMENT_POSITION_CONTAINS:r&Node.DOCUMENT_POSITION_CONTAINED_BY&&(n=v(t)[1],n===null?i=Node.DOCUMENT_POSITION_PRECEDING:(e=b(n).compareDocumentPosition(e),i=e===0||e&Node.DOCUMENT_POSITION_FOLLOWING?Node.DOCUMENT_POSITION_FOLLOWING:Node.DOCUMENT_POSITION_PRECEDING)),i|=Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC}t=b(n[0]),i=b(n[n.length-1]);var a=_(this._fragmentFiber)?t.parentElement:r;if(a==null)return Node.DOCUMENT_POSITION_DISCONNECTED;r=a.compareDocumentPosition(t)&Node.DOCUMENT_POSITION_CONTAINED_BY,a=a.compareDocumentPosition(i)&Node.DOCUMENT_POSITION_CONTAINED_BY;var o=t.compareDocumentPosition(e),s=i.compareDocumentPosition(e),c=o&Node.DOCUMENT_POSITION_CONTAINED_BY||s&Node.DOCUMENT_POSITION_CONTAINED_BY;return s=r&&a&&o&Node.DOCUMENT_POSITION_FOLLOWING&&s&Node.DOCUMENT_POSITION_PRECEDING,t=r&&t===e||a&&i===e||c||s?Node.DOCUMENT_POSITION_CONTAINED_BY:!r&&t===e||!a&&i===e?Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC:o,t&Node.DOCUMENT_POSITION_DISCONNECTED||t&Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC||Xp(t,this._fragmentFiber,n[0],n[n.length-1],e)?t:Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC};function Xp(e,t,n,r,i){var a=j(i);if(e&Node.DOCUMENT_POSITION_CONTAINED_BY){if(n=!!a)a:{for(;a!==null;){if(a.tag===7&&(a===t||a.alternate===t)){n=!0;break a}a=a.return}n=!1}return n}if(e&Node.DOCUMENT_POSITION_CONTAINS){if(a===null)return a=i.ownerDocument,i===a||i===a.documentElement||i===a.body;a:{for(a=t,t=g(t);a!==null;){if(!(a.tag!==5&&a.tag!==3&&a.tag!==27||a!==t&&a.alternate!==t)){a=!0;break a}a=a.return}a=!1}return a}return e&Node.DOCUMENT_POSITION_PRECEDING?((t=!!a)&&!(t=a===n)&&(t=te(n,a,w),t===null?t=!1:(h(t,!0,C,a,n),a=x,x=null,t=a!==null)),t):e&Node.DOCUMENT_POSITION_FOLLOWING?((t=!!a)&&!(t=a===r)&&(t=te(r,a,w),t===null?t=!1:(h(t,!0,ee,a,r),a=x,S=x=null,t=a!==null)),t):!1}function Zp(e,t){var n=e.ownerDocument.createRange();n.selectNodeContents(e),e=n.getBoundingClientRect(),window.scrollTo(window.scrollX+e.left,t?window.scrollY+e.top:window.scrollY+e.bottom-window.innerHeight)}Fp.prototype.scrollIntoView=function(e){if(typeof e==`object`)throw Error(i(566));var t=[];h(this._fragmentFiber.child,!1,Hp,t,void 0,void 0);var n=!1!==e;if(t.length===0){var r=v(this._fragmentFiber);if(r=n?r[1]||r[0]||g(this._fragmentFiber):r[0]||r[1],r===null)return;if(r.tag===6){e=b(r),Zp(e,n);return}if(r=b(r),r.nodeType!==9){if(r.nodeType===11){n=`host`in r?r.host:null,n!==null&&n.scrollIntoView(e);return}r.scrollIntoView(e)}}for(r=n?t.length-1:0;r!==(n?-1:t.length);){var a=t[r];a.tag===6?(a=b(a),Zp(a,n)):b(a).scrollIntoView(e),r+=n?-1:1}};function Qp(e,t){return e=b(e),$p(e,t),!1}function $p(e,t){e.reactFragments??=new Set,e.reactFragments.add(t)}function em(e,t){var n=t._eventListeners;if(n!==null)for(var r=0;r<n.length;r++){var i=n[r];e.addEventListener(i.type,i.attachedListener,Rp(i.optionsOrUseCapture))}e.nodeType!==3&&(n=t._observers,n!==null&&n.forEach(function(n){for(var r=0,i=0;i<Kp.length;i++){var a=Kp[i];(a.fragmentInstance!==t||a.observer!==n||a.instance!==e)&&(Kp[r++]=a)}Kp.length=r,n.observe(e)}),$p(e,t))}function tm(e,t){var n=t._eventListeners;if(n!==null)for(var r=0;r<n.length;r++){var i=n[r];e.removeEventListener(i.type,i.attachedListener,Rp(i.optionsOrUseCapture))}e.nodeType!==3&&(n=t._observers,n!==null&&n.forEach(function(n){typeof n.rootMargin==`string`?Jp(t,n,e):n.unobserve(e)}),e.reactFragments!=null&&e.reactFragments.delete(t))}function nm(e){var t=e.firstChild;for(t&&t.nodeType===10&&(t=t.nextSibling);t;){var n=t;switch(t=t.nextSibling,n.nodeName){case`HTML`:case`HEAD`:case`BODY`:nm(n),zt(n);continue;case`SCRIPT`:case`STYLE`:continue;case`LINK`:if(n.rel.toLowerCase()===`stylesheet`)continue}e.removeChild(n)}}function rm(e,t,n,r){for(;e.nodeType===1;){var i=n;if(e.nodeName.toLowerCase()!==t.toLowerCase()){if(!r&&(e.nodeName!==`INPUT`||e.type!==`hidden`))break}else if(!r){if(t===`input`&&e.type===`hidden`){var a=i.name==null?null:``+i.name;if(i.type===`hidden`&&e.getAttribute(`name`)===a)return e}else return e}else if(!e[Lt])switch(t){case`meta`:if(!e.hasAttribute(`itemprop`))break;return e;case`link`:if(a=e.getAttribute(`rel`),a===`stylesheet`&&e.hasAttribute(`data-precedence`)||a!==i.rel||e.getAttribute(`href`)!==(i.href==null||i.href===``?null:i.href)||e.getAttribute(`crossorigin`)!==(i.crossOrigin==null?null:i.crossOrigin)||e.getAttribute(`title`)!==(i.title==null?null:i.title))break;return e;case`style`:if(e.hasAttribute(`data-precedence`))break;return e;case`script`:if(a=e.getAttribute(`src`),(a!==(i.src==null?null:i.src)||e.getAttribute(`type`)!==(i.type==null?null:i.type)||e.getAttribute(`crossorigin`)!==(i.crossOrigin==null?null:i.crossOrigin))&&a&&e.hasAttribute(`async`)&&!e.hasAttribute(`itemprop`))break;return e;default:return e}if(e=lm(e.nextSibling),e===null)break}return null}function im(e,t,n){if(t===``)return null;for(;e.nodeType!==3;)if((e.nodeType!==1||e.nodeName!==`INPUT`||e.type!==`hidden`)&&!n||(e=lm(e.nextSibling),e===null))return null;return e}function am(e,t){for(;e.nodeType!==8;)if((e.nodeType!==1||e.nodeName!==`INPUT`||e.type!==`hidden`)&&!t||(e=lm(e.nextSibling),e===null))return null;return e}function om(e){return e.data===`$?`||e.data===`$~`}function sm(e){return e.data===`$!`||e.data===`$?`&&e.ownerDocument.readyState!==`loading`}function cm(e,t){var n=e.ownerDocument;if(e.data===`$~`)e._reactRetry=t;else if(e.data!==`$?`||n.readyState!==`loading`)t();else{var r=function(){t(),n.removeEventListener(`DOMContentLoaded`,r)};n.addEventListener(`DOMContentLoaded`,r),e._reactRetry=r}}function lm(e){for(;e!=null;e=e.nextSibling){var t=e.nodeType;if(t===1||t===3)break;if(t===8){if(t=e.data,t===`$`||t===`$!`||t===`$?`||t===`$~`||t===`&`||t===`F!`||t===`F`)break;if(t===`/$`||t===`/&`)return null}}return e}var um=null;function dm(e){e=e.nextSibling;for(var t=0;e;){if(e.nodeType===8){var n=e.data;if(n===`/$`||n===`/&`){if(t===0)return lm(e.nextSibling);t--}else n!==`$`&&n!==`$!`&&n!==`$?`&&n!==`$~`&&n!==`&`||t++}e=e.nextSibling}return null}function fm(e){e=e.previousSibling;for(var t=0;e;){if(e.nodeType===8){var n=e.data;if(n===`$`||n===`$!`||n===`$?`||n===`$~`||n===`&`){if(t===0)return e;t--}else n!==`/$`&&n!==`/&`||t++}e=e.previousSibling}return null}function pm(e,t){function n(){r=!0}if(e.ownerDocument.activeElement===e)return!0;var r=!1;try{e.ownerDocument.addEventListener(`focus`,n,!0),(e.focus||HTMLElement.prototype.focus).call(e,t)}finally{e.ownerDocument.removeEventListener(`focus`,n,!0)}return r}function mm(e){yp(function(){yp(function(t){return e(t)})})}function hm(e,t,n){switch(t=lp(n),e){case`html`:if(e=t.documentElement,!e)throw Error(i(452));return e;case`head`:if(e=t.head,!e)throw Error(i(453));return e;case`body`:if(e=t.body,!e)throw Error(i(454));return e;default:throw Error(i(451))}}function gm(e,t,n){for(var r in n){var i=n[r];n.hasOwnProperty(r)&&i!=null&&$(e,t,r,null,rp,i)}n.dangerouslySetInnerHTML!=null&&(e.textContent=``),e.onclick===Cn&&(e.onclick=null),zt(e)}function _m(e){for(var t=e.attributes;t.length;)e.removeAttributeNode(t[0]);zt(e)}var vm=new Map,ym=new Set;function bm(e){if(typeof e.getRootNode==`function`){var t=e.getRootNode();if(t.nodeType===9||t.nodeType===11)return t}return e.nodeType===9?e:e.ownerDocument}var xm=D.d;D.d={f:Sm,r:Cm,D:Em,C:Dm,L:Om,m:km,X:jm,S:Am,M:Mm};function Sm(){var e=xm.f(),t=zd();return e||t}function Cm(e){var t=M(e);t!==null&&t.tag===5&&t.type===`form`?ac(t):xm.r(e)}var wm=typeof document>`u`?null:document;function Tm(e,t,n){var r=wm;if(r&&typeof t==`string`&&t){var i=cn(t);i=`link[rel="`+e+`"][href="`+i+`"]`,typeof n==`string`&&(i+=`[crossorigin="`+n+`"]`),ym.has(i)||(ym.add(i),e={rel:e,crossOrigin:n,href:t},r.querySelector(i)===null&&(t=r.createElement(`link`),np(t,`link`,e),Vt(t),r.head.appendChild(t)))}}function Em(e){xm.D(e),Tm(`dns-prefetch`,e,null)}function Dm(e,t){xm.C(e,t),Tm(`preconnect`,e,t)}function Om(e,t,n){xm.L(e,t,n);var r=wm;if(r&&e&&t){var i=`link[rel="preload"][as="`+cn(t)+`"]`;t===`image`&&n&&n.imageSrcSet?(i+=`[imagesrcset="`+cn(n.imageSrcSet)+`"]`,typeof n.imageSizes==`string`&&(i+=`[imagesizes="`+cn(n.imageSizes)+`"]`)):i+=`[href="`+cn(e)+`"]`;var a=i;switch(t){case`style`:a=Pm(e);break;case`script`:a=Rm(e)}if(!(vm.has(a)||(e=T({rel:`preload`,href:t===`image`&&n&&n.imageSrcSet?void 0:e,as:t},n),vm.set(a,e),r.querySelector(i)!==null||t===`style`&&r.querySelector(Fm(a))||t===`script`&&r.querySelector(zm(a))))){var o=r.createElement(`link`);np(o,`link`,e),t===`style`&&(o[Rt]=!0,o.onload=o.onerror=function(){Ht(o)}),Vt(o),r.head.appendChild(o)}}}function km(e,t){xm.m(e,t);var n=wm;if(n&&e){var r=t&&typeof t.as==`string`?t.as:`script`,i=`link[rel="modulepreload"][as="`+cn(r)+`"][href="`+cn(e)+`"]`,a=i;switch(r){case`audioworklet`:case`paintworklet`:case`serviceworker`:case`sharedworker`:case`worker`:case`script`:a=Rm(e)}if(!vm.has(a)&&(e=T({rel:`modulepreload`,href:e},t),vm.set(a,e),n.querySelector(i)===null)){switch(r){case`audioworklet`:case`paintworklet`:case`serviceworker`:case`sharedworker`:case`worker`:case`script`:if(n.querySelector(zm(a)))return}r=n.createElement(`link`),np(r,`link`,e),Vt(r),n.head.appendChild(r)}}}function Am(e,t,n){xm.S(e,t,n);var r=wm;if(r&&e){var i=N(r).hoistableStyles,a=Pm(e);t||=`default`;var o=i.get(a);if(!o){var s={loading:0,preload:null};if(o=r.querySelector(Fm(a)))s.loading=5;else{e=T({rel:`stylesheet`,href:e,"data-precedence":t},n),(n=vm.get(a))&&Hm(e,n);var c=o=r.createElement(`link`);Vt(c),np(c,`link`,e),c._p=new Promise(function(e,t){c.onload=e,c.onerror=t}),c.addEventListener(`load`,function(){s.loading|=1}),c.addEventListener(`error`,function(){s.loading|=2}),s.loading|=4,Vm(o,t,r)}o={type:`stylesheet`,instance:o,count:1,state:s},i.set(a,o)}}}function jm(e,t){xm.X(e,t);var n=wm;if(n&&e){var r=N(n).hoistableScripts,i=Rm(e),a=r.get(i);a||(a=n.querySelector(zm(i)),a||(e=T({src:e,async:!0},t),(t=vm.get(i))&&Um(e,t),a=n.createElement(`script`),Vt(a),np(a,`link`,e),n.head.appendChild(a)),a={type:`script`,instance:a,count:1,state:null},r.set(i,a))}}function Mm(e,t){xm.M(e,t);var n=wm;if(n&&e){var r=N(n).hoistableScripts,i=Rm(e),a=r.get(i);a||(a=n.querySelector(zm(i)),a||(e=T({src:e,async:!0,type:`module`},t),(t=vm.get(i))&&Um(e,t),a=n.createElement(`script`),Vt(a),np(a,`link`,e),n.head.appendChild(a)),a={type:`script`,instance:a,count:1,state:null},r.set(i,a))}}function Nm(e,t,n,r){var a=(a=Me.current)?bm(a):null;if(!a)throw Error(i(446));switch(e){case`meta`:case`title`:return null;case`style`:return typeof n.precedence==`string`&&typeof n.href==`string`?(n=Pm(n.href),t=N(a).hoistableStyles,r=t.get(n),r||(r={type:`style`,instance:null,count:0,state:null},t.set(n,r)),r):{type:`void`,instance:null,count:0,state:null};case`link`:if(n.rel===`stylesheet`&&typeof n.href==`string`&&typeof n.precedence==`string`){e=Pm(n.href);var o=N(a).hoistableStyles,s=o.get(e);if(s||(a=a.ownerDocument||a,s={type:`stylesheet`,instance:null,count:0,state:{loading:0,preload:null}},o.set(e,s),(o=a.querySelector(Fm(e)))?o._p||(s.instance=o,s.state.loading=5):(o=vm.get(e),o||(o={rel:`preload`,as:`style`,href:n.href,crossOrigin:n.crossOrigin,integrity:n.integrity,media:n.media,hrefLang:n.hrefLang,referrerPolicy:n.referrerPolicy},vm.set(e,o)),Lm(a,e,o,s.state))),t&&r===null)throw Error(i(528,``));return s}if(t&&r!==null)throw Error(i(529,``));return null;case`script`:return t=n.async,n=n.src,typeof n==`string`&&t&&typeof t!=`function`&&typeof t!=`symbol`?(n=Rm(n),t=N(a).hoistableScripts,r=t.get(n),r||(r={type:`script`,instance:null,count:0,state:null},t.set(n,r)),r):{type:`void`,instance:null,count:0,state:null};default:throw Error(i(444,e))}}function Pm(e){return`href="`+cn(e)+`"`}function Fm(e){return`link[rel="stylesheet"][`+e+`]`}function Im(e){return T({},e,{"data-precedence":e.precedence,precedence:null})}function Lm(e,t,n,r){if(t=e.querySelector(`link[rel="preload"][as="style"][`+t+`]`)){if(!0!==t[Rt]){r.loading=1;return}}else t=e.createElement(`link`),t[Rt]=!0,t.onload=t.onerror=Ht.bind(null,t),np(t,`link`,n),Vt(t),e.head.appendChild(t);r.preload=t,t.addEventListener(`load`,function(){return r.loading|=1}),t.addEventListener(`error`,function(){return r.loading|=2})}function Rm(e){return`[src="`+cn(e)+`"]`}function zm(e){return`script[async]`+e}function Bm(e,t,n){if(t.count++,t.instance===null)switch(t.type){case`style`:var r=e.querySelector(`style[data-href~="`+cn(n.href)+`"]`);if(r)return t.instance=r,Vt(r),r;var a=T({},n,{"data-href":n.href,"data-precedence":n.precedence,href:null,precedence:null});return r=(e.ownerDocument||e).createElement(`style`),Vt(r),np(r,`style`,a),Vm(r,n.precedence,e),t.instance=r;case`stylesheet`:a=Pm(n.href);var o=e.querySelector(Fm(a));if(o)return t.state.loading|=4,t.instance=o,Vt(o),o;r=Im(n),(a=vm.get(a))&&Hm(r,a),o=(e.ownerDocument||e).createElement(`link`),Vt(o);var s=o;return s._p=new Promise(function(e,t){s.onload=e,s.onerror=t}),np(o,`link`,r),t.state.loading|=4,Vm(o,n.precedence,e),t.instance=o;case`script`:return o=Rm(n.src),(a=e.querySelector(zm(o)))?(t.instance=a,Vt(a),a):(r=n,(a=vm.get(o))&&(r=T({},n),Um(r,a)),e=e.ownerDocument||e,a=e.createElement(`script`),Vt(a),np(a,`link`,r),e.head.appendChild(a),t.instance=a);case`void`:return null;default:throw Error(i(443,t.type))}else t.type===`stylesheet`&&!(t.state.loading&4)&&(r=t.instance,t.state.loading|=4,Vm(r,n.precedence,e));return t.instance}function Vm(e,t,n){for(var r=n.querySelectorAll(`link[rel="stylesheet"][data-precedence],style[data-precedence]`),i=r.length?r[r.length-1]:null,a=i,o=0;o<r.length;o++){var s=r[o];if(s.dataset.precedence===t)a=s;else if(a!==i)break}a?a.parentNode.insertBefore(e,a.nextSibling):(t=n.nodeType===9?n.head:n,t.insertBefore(e,t.firstChild))}function Hm(e,t){e.crossOrigin??=t.crossOrigin,e.referrerPolicy??=t.referrerPolicy,e.title??=t.title}function Um(e,t){e.crossOrigin??=t.crossOrigin,e.referrerPolicy??=t.referrerPolicy,e.integrity??=t.integrity}var Wm=null;function Gm(e,t,n){if(Wm===null){var r=new Map,i=Wm=new Map;i.set(n,r)}else i=Wm,r=i.get(n),r||(r=new Map,i.set(n,r));if(r.has(e))return r;for(r.set(e,null),n=n.getElementsByTagName(e),i=0;i<n.length;i++){var a=n[i];if(!(a[Lt]||a[jt]||e===`link`&&a.getAttribute(`rel`)===`stylesheet`)&&a.namespaceURI!==`http://www.w3.org/2000/svg`){var o=a.getAttribute(t)||``;o=e+o;var s=r.get(o);s?s.push(a):r.set(o,[a])}}return r}function Km(e,t,n){e=e.ownerDocument||e,e.head.insertBefore(n,t===`title`?e.querySelector(`head > title`):null)}function qm(e,t,n){if(n===1||t.itemProp!=null)return!1;switch(e){case`meta`:case`title`:return!0;case`style`:if(typeof t.precedence!=`string`||typeof t.href!=`string`||t.href===``)break;return!0;case`link`:if(typeof t.rel!=`string`||typeof t.href!=`string`||t.href===``||t.onLoad||t.onError)break;switch(t.rel){case`stylesheet`:return e=t.disabled,typeof t.precedence==`string`&&e==null;default:return!0}case`script`:if(t.async&&typeof t.async!=`function`&&typeof t.async!=`symbol`&&!t.onLoad&&!t.onError&&t.src&&typeof t.src==`string`)return!0}return!1}function Jm(e,t){return e===`img`&&t.src!=null&&t.src!==``&&t.onLoad==null&&t.loading!==`lazy`}function Ym(e){return!(e.type===`stylesheet`&&!(e.state.loading&3))}function Xm(e){return(e.width||100)*(e.height||100)*(typeof devicePixelRatio==`number`?devicePixelRatio:1)*.25}function Zm(e,t){typeof t.decode==`function`&&(e.imgCount++,t.complete||(e.imgBytes+=Xm(t),e.suspenseyImages.push(t)),e=rh.bind(e),t.decode().then(e,e))}function Qm(e,t,n,r){if(n.type===`stylesheet`&&(typeof r.media!=`string`||!1!==matchMedia(r.media).matches)&&!(n.state.loading&4)){if(n.instance===null){var i=Pm(r.href),a=t.querySelector(Fm(i));if(a){t=a._p,typeof t==`object`&&t&&typeof t.then==`function`&&(e.count++,e=nh.bind(e),t.then(e,e)),n.state.loading|=4,n.instance=a,Vt(a);return}a=t.ownerDocument||t,r=Im(r),(i=vm.get(i))&&Hm(r,i),a=a.createElement(`link`),Vt(a);var o=a;o._p=new Promise(function(e,t){o.onload=e,o.onerror=t}),np(a,`link`,r),n.instance=a}e.stylesheets===null&&(e.stylesheets=new Map),e.stylesheets.set(n,t),(t=n.state.preload)&&!(n.state.loading&3)&&(e.count++,n=nh.bind(e),t.addEventListener(`load`,n),t.addEventListener(`error`,n))}}var $m=0;function eh(e,t){return e.stylesheets&&e.count===0&&ah(e,e.stylesheets),0<e.count||0<e.imgCount?function(n){var r=setTimeout(function(){if(e.stylesheets&&ah(e,e.stylesheets),e.unsuspend){var t=e.unsuspend;e.unsuspend=null,t()}},6e4+t);0<e.imgBytes&&$m===0&&($m=62500*op());var i=setTimeout(function(){if(e.waitingForImages=!1,e.count===0&&(e.stylesheets&&ah(e,e.stylesheets),e.unsuspend)){var t=e.unsuspend;e.unsuspend=null,t()}},(e.imgBytes>$m?50:800)+t);return e.unsuspend=n,function(){e.unsuspend=null,clearTimeout(r),clearTimeout(i)}}:null}function th(e){if(e.count===0&&(e.imgCount===0||!e.waitingForImages)){if(e.stylesheets)ah(e,e.stylesheets);else if(e.unsuspend){var t=e.unsuspend;e.unsuspend=null,t()}}}function nh(){this.count--,th(this)}function rh(){this.imgCount--,th(this)}var ih=null;function ah(e,t){e.stylesheets=null,e.unsuspend!==null&&(e.count++,ih=new Map,t.forEach(oh,e),ih=null,nh.call(e))}function oh(e,t){if(!(t.state.loading&4)){var n=ih.get(e);if(n)var r=n.get(null);else{n=new Map,ih.set(e,n);for(var i=e.querySelectorAll(`link[data-precedence],style[data-precedence]`),a=0;a<i.length;a++){var o=i[a];(o.nodeName===`LINK`||o.getAttribute(`media`)!==`not all`)&&(n.set(o.dataset.precedence,o),r=o)}r&&n.set(null,r)}i=t.instance,o=i.getAttribute(`data-precedence`),a=n.get(o)||r,a===r&&n.set(null,i),n.set(o,i),this.count++,r=nh.bind(this),i.addEventListener(`load`,r),i.addEventListener(`error`,r),a?a.parentNode.insertBefore(i,a.nextSibling):(e=e.nodeType===9?e.head:e,e.insertBefore(i,e.firstChild)),t.state.loading|=4}}var sh={$$typeof:le,Provider:null,Consumer:null,_currentValue:Te,_currentValue2:Te,_threadCount:0};function ch(e,t,n,r,i,a,o,s,c){this.tag=1,this.containerInfo=e,this.pingCache=this.current=this.pendingChildren=null,this.timeoutHandle=-1,this.callbackNode=this.next=this.pendingContext=this.context=this.cancelPendingCommit=null,this.callbackPriority=0,this.expirationTimes=xt(-1),this.entangledLanes=this.shellSuspendCounter=this.errorRecoveryDisabledLanes=this.expiredLanes=this.warmLanes=this.pingedLanes=this.suspendedLanes=this.pendingLanes=0,this.entanglements=xt(0),this.hiddenUpdates=xt(null),this.identifierPrefix=r,this.onUncaughtError=i,this.onCaughtError=a,this.onRecoverableError=o,this.pooledCache=null,this.pooledCacheLanes=0,this.formState=c,this.transitionTypes=null,this.incompleteTransitions=new Map}function lh(e,t,n,r,i,a,o,s,c,l,u,d){return e=new ch(e,t,n,o,c,l,u,d,s),t=1,!0===a&&(t|=24),a=Ii(3,null,null,t),e.current=a,a.stateNode=e,t=Fa(),t.refCount++,e.pooledCache=t,t.refCount++,a.memoizedState={element:r,isDehydrated:n,cache:t},vo(a),e}function uh(e){return e?(e=Pi,e):Pi}function dh(e,t,n,r,i,a){i=uh(i),r.context===null?r.context=i:r.pendingContext=i,r=bo(t),r.payload={element:n},a=a===void 0?null:a,a!==null&&(r.callback=a),n=xo(e,r,t),n!==null&&(Pd(n,e,t),So(n,e,t))}function fh(e,t){if(e=e.memoizedState,e!==null&&e.dehydrated!==null){var n=e.retryLane;e.retryLane=n!==0&&n<t?n:t}}function ph(e,t){fh(e,t),(e=e.alternate)&&fh(e,t)}function mh(e){if(e.tag===13||e.tag===31){var t=ji(e,67108864);t!==null&&Pd(t,e,67108864),ph(e,67108864)}}function hh(e){if(e.tag===13||e.tag===31){var t=jd();t=Dt(t);var n=ji(e,t);n!==null&&Pd(n,e,t),ph(e,t)}}var gh=!0;function _h(e,t,n,r){var i=E.T;E.T=null;var a=D.p;try{D.p=2,yh(e,t,n,r)}finally{D.p=a,E.T=i}}function vh(e,t,n,r){var i=E.T;E.T=null;var a=D.p;try{D.p=8,yh(e,t,n,r)}finally{D.p=a,E.T=i}}function yh(e,t,n,r){if(gh){var i=bh(r);if(i===null)Kf(e,t,r,xh,n),Mh(e,r);else if(Ph(i,e,t,n,r))r.stopPropagation();else if(Mh(e,r),t&4&&-1<jh.indexOf(e)){for(;i!==null;){var a=M(i);if(a!==null)switch(a.tag){case 3:if(a=a.stateNode,a.current.memoizedState.isDehydrated){var o=ht(a.pendingLanes);if(o!==0){var s=a;for(s.pendingLanes|=2,s.entangledLanes|=2;o;){var c=1<<31-ct(o);s.entanglements[1]|=c,o&=~c}Ef(a),!(W&6)&&(_d=Xe()+500,Df(0,!1))}}break;case 31:case 13:s=ji(a,2),s!==null&&Pd(s,a,2),zd(),ph(a,2)}if(a=bh(r),a===null&&Kf(e,t,r,xh,n),a===i)break;i=a}i!==null&&r.stopPropagation()}else Kf(e,t,r,null,n)}}function bh(e){return e=Tn(e),Sh(e)}var xh=null;function Sh(e){if(xh=null,e=j(e),e!==null){var t=o(e);if(t===null)e=null;else{var n=t.tag;if(n===13){if(e=s(t),e!==null)return e;e=null}else if(n===31){if(e=c(t),e!==null)return e;e=null}else if(n===3){if(t.stateNode.current.memoizedState.isDehydrated)return t.tag===3?t.stateNode.containerInfo:null;e=null}else t!==e&&(e=null)}}return xh=e,null}function Ch(e){switch(e){case`beforetoggle`:case`cancel`:case`click`:case`close`:case`contextmenu`:case`copy`:case`cut`:case`auxclick`:case`dblclick`:case`dragend`:case`dragstart`:case`drop`:case`focusin`:case`focusout`:case`input`:case`invalid`:case`keydown`:case`keypress`:case`keyup`:case`mousedown`:case`mouseup`:case`paste`:case`pause`:case`play`:case`pointercancel`:case`pointerdown`:case`pointerup`:case`ratechange`:case`reset`:case`seeked`:case`submit`:case`toggle`:case`touchcancel`:case`touchend`:case`touchstart`:case`volumechange`:case`change`:case`selectionchange`:case`textInput`:case`compositionstart`:case`compositionend`:case`compositionupdate`:case`beforeblur`:case`afterblur`:case`beforeinput`:case`blur`:case`fullscreenchange`:case`fullscreenerror`:case`focus`:case`hashchange`:case`popstate`:case`select`:case`selectstart`:return 2;case`drag`:case`dragenter`:case`dragexit`:case`dragleave`:case`dragover`:case`mousemove`:case`mouseout`:case`mouseover`:case`pointermove`:case`pointerout`:case`pointerover`:case`resize`:case`scroll`:case`touchmove`:case`wheel`:case`mouseenter`:case`mouseleave`:case`pointerenter`:case`pointerleave`:return 8;case`message`:switch(Ze()){case Qe:return 2;case $e:return 8;case et:case tt:return 32;case nt:return 268435456;default:return 32}default:return 32}}var wh=!1,Th=null,Eh=null,Dh=null,Oh=new Map,kh=new Map,Ah=[],jh=`mousedown mouseup touchcancel touchend touchstart auxclick dblclick pointercancel pointerdown pointerup dragend dragstart drop compositionend compositionstart keydown keypress keyup input textInput copy cut paste click change contextmenu reset`.split(` `);function Mh(e,t){switch(e){case`focusin`:case`focusout`:Th=null;break;case`dragenter`:case`dragleave`:Eh=null;break;case`mouseover`:case`mouseout`:Dh=null;break;case`pointerover`:case`pointerout`:Oh.delete(t.pointerId);break;case`gotpointercapture`:case`lostpointercapture`:kh.delete(t.pointerId)}}function Nh(e,t,n,r,i,a){return e===null||e.nativeEvent!==a?(e={blockedOn:t,domEventName:n,eventSystemFlags:r,nativeEvent:a,targetContainers:[i]},t!==null&&(t=M(t),t!==null&&mh(t)),e):(e.eventSystemFlags|=r,t=e.targetContainers,i!==null&&t.indexOf(i)===-1&&t.push(i),e)}function Ph(e,t,n,r,i){switch(t){case`focusin`:return Th=Nh(Th,e,t,n,r,i),!0;case`dragenter`:return Eh=Nh(Eh,e,t,n,r,i),!0;case`mouseover`:return Dh=Nh(Dh,e,t,n,r,i),!0;case`pointerover`:var a=i.pointerId;return Oh.set(a,Nh(Oh.get(a)||null,e,t,n,r,i)),!0;case`gotpointercapture`:return a=i.pointerId,kh.set(a,Nh(kh.get(a)||null,e,t,n,r,i)),!0}return!1}function Fh(e){var t=j(e.target);if(t!==null){var n=o(t);if(n!==null){if(t=n.tag,t===13){if(t=s(n),t!==null){e.blockedOn=t,At(e.priority,function(){hh(n)});return}}else if(t===31){if(t=c(n),t!==null){e.blockedOn=t,At(e.priority,function(){hh(n)});return}}else if(t===3&&n.stateNode.current.memoizedState.isDehydrated){e.blockedOn=n.tag===3?n.stateNode.containerInfo:null;return}}}e.blockedOn=null}function Ih(e){if(e.blockedOn!==null)return!1;for(var t=e.targetContainers;0<t.length;){var n=bh(e.nativeEvent);if(n===null){n=e.nativeEvent;var r=new n.constructor(n.type,n);wn=r,n.target.dispatchEvent(r),wn=null}else return t=M(n),t!==null&&mh(t),e.blockedOn=n,!1;t.shift()}return!0}function Lh(e,t,n){Ih(e)&&n.delete(t)}function Rh(){wh=!1,Th!==null&&Ih(Th)&&(Th=null),Eh!==null&&Ih(Eh)&&(Eh=null),Dh!==null&&Ih(Dh)&&(Dh=null),Oh.forEach(Lh),kh.forEach(Lh)}function zh(e,n){e.blockedOn===n&&(e.blockedOn=null,wh||(wh=!0,t.unstable_scheduleCallback(t.unstable_NormalPriority,Rh)))}var Bh=null;function Vh(e){Bh!==e&&(Bh=e,t.unstable_scheduleCallback(t.unstable_NormalPriority,function(){Bh===e&&(Bh=null);for(var t=0;t<e.length;t+=3){var n=e[t],r=e[t+1],i=e[t+2];if(typeof r!=`function`){if(Sh(r||n)===null)continue;break}var a=M(n);a!==null&&(e.splice(t,3),t-=3,rc(a,{pending:!0,data:i,method:n.method,action:r},r,i))}}))}function Hh(e){function t(t){return zh(t,e)}Th!==null&&zh(Th,e),Eh!==null&&zh(Eh,e),Dh!==null&&zh(Dh,e),Oh.forEach(t),kh.forEach(t);for(var n=0;n<Ah.length;n++){var r=Ah[n];r.blockedOn===e&&(r.blockedOn=null)}for(;0<Ah.length&&(n=Ah[0],n.blockedOn===null);)Fh(n),n.blockedOn===null&&Ah.shift();if(n=(e.ownerDocument||e).$$reactFormReplay,n!=null)for(r=0;r<n.length;r+=3){var i=n[r],a=n[r+1],o=i[Mt]||null;if(typeof a==`function`)o||Vh(n);else if(o){var s=null;if(a&&a.hasAttribute(`formAction`)){if(i=a,o=a[Mt]||null)s=o.formAction;else if(Sh(i)!==null)continue}else s=o.action;typeof s==`function`?n[r+1]=s:(n.splice(r,3),r-=3),Vh(n)}}}function Uh(){function e(e){e.canIntercept&&e.info===`react-transition`&&e.intercept({handler:function(){return new Promise(function(e){return i=e})},focusReset:`manual`,scroll:`manual`})}function t(){i!==null&&(i(),i=null),r||setTimeout(n,20)}function n(){if(!r&&!navigation.transition){var e=navigation.currentEntry;e&&e.url!=null&&navigation.navigate(e.url,{state:e.getState(),info:`react-transition`,history:`replace`})}}if(typeof navigation==`object`){var r=!1,i=null;return navigation.addEventListener(`navigate`,e),navigation.addEventListener(`navigatesuccess`,t),navigation.addEventListener(`navigateerror`,t),setTimeout(n,100),function(){r=!0,navigation.removeEventListener(`navigate`,e),navigation.removeEventListener(`navigatesuccess`,t),navigation.removeEventListener(`navigateerror`,t),i!==null&&(i(),i=null)}}}function Wh(e){this._internalRoot=e}Gh.prototype.render=Wh.prototype.render=function(e){var t=this._internalRoot;if(t===null)throw Error(i(409));var n=t.current;dh(n,jd(),e,t,null,null)},Gh.prototype.unmount=Wh.prototype.unmount=function(){var e=this._internalRoot;if(e!==null){this._internalRoot=null;var t=e.containerInfo;dh(e.current,2,null,e,null,null),zd(),t[Nt]=null}};function Gh(e){this._internalRoot=e}Gh.prototype.unstable_scheduleHydration=function(e){if(e){var t=kt();e={blockedOn:null,target:e,priority:t};for(var n=0;n<Ah.length&&t!==0&&t<Ah[n].priority;n++);Ah.splice(n,0,e),n===0&&Fh(e)}};var Kh=n.version;if(Kh!==`19.3.1`)throw Error(i(527,Kh,`19.3.1`));D.findDOMNode=function(e){var t=e._reactInternals;if(t===void 0)throw typeof e.render==`function`?Error(i(188)):(e=Object.keys(e).join(`,`),Error(i(268,e)));return e=d(t),e=e===null?null:p(e),e=e===null?null:e.stateNode,e};var qh={bundleType:0,version:`19.3.1`,rendererPackageName:`react-dom`,currentDispatcherRef:E,reconcilerVersion:`19.3.1`};if(typeof __REACT_DEVTOOLS_GLOBAL_HOOK__<`u`){var Jh=__REACT_DEVTOOLS_GLOBAL_HOOK__;if(!Jh.isDisabled&&Jh.supportsFiber)try{at=Jh.inject(qh),ot=Jh}catch{}}e.createRoot=function(e,t){if(!a(e))throw Error(i(299));var n=!1,r=``,o=Ec,s=Dc,c=Oc;return t!=null&&(!0===t.unstable_strictMode&&(n=!0),t.identifierPrefix!==void 0&&(r=t.identifierPrefix),t.onUncaughtError!==void 0&&(o=t.onUncaughtError),t.onCaughtError!==void 0&&(s=t.onCaughtError),t.onRecoverableError!==void 0&&(c=t.onRecoverableError)),t=lh(e,1,!1,null,null,n,r,null,o,s,c,Uh),e[Nt]=t.current,Wf(e),new Wh(t)}})),g=o(((e,t)=>{function n(){if(typeof __REACT_DEVTOOLS_GLOBAL_HOOK__<`u`&&typeof __REACT_DEVTOOLS_GLOBAL_HOOK__.checkDCE==`function`)try{__REACT_DEVTOOLS_GLOBAL_HOOK__.checkDCE(n)}catch(e){console.error(e)}}n(),t.exports=h()})),_=c(u()),v=g(),y=e=>typeof e==`string`,b=()=>{let e,t,n=new Promise((n,r)=>{e=n,t=r});return n.resolve=e,n.reject=t,n},x=e=>e==null?``:String(e),S=e=>y(e)&&/^[A-Za-z0-9_@.-]{1,128}$/.test(e)&&!e.includes(`..`)&&![`__proto__`,`constructor`,`prototype`].includes(e),C=e=>e?.callbackApi??e?.constructor?.callbackApi,ee=(e,t,n)=>{e.forEach(e=>{t[e]&&(n[e]=t[e])})},w=/###/g,te=e=>e&&e.includes(`###`)?e.replace(w,`.`):e,T=e=>!e||y(e),ne=(e,t,n)=>{let r=y(t)?t.split(`.`):t,i=0;for(;i<r.length-1;){if(T(e))return{};let t=te(r[i]);!e[t]&&n&&(e[t]=new n),e=Object.prototype.hasOwnProperty.call(e,t)?e[t]:{},++i}return T(e)?{}:{obj:e,k:te(r[i])}},re=(e,t,n)=>{let{obj:r,k:i}=ne(e,t,Object);if(r!==void 0||t.length===1){r[i]=n;return}let a=t[t.length-1],o=t.slice(0,t.length-1),s=ne(e,o,Object);for(;s.obj===void 0&&o.length;)a=`${o[o.length-1]}.${a}`,o=o.slice(0,o.length-1),s=ne(e,o,Object),s?.obj&&s.obj[`${s.k}.${a}`]!==void 0&&(s.obj=void 0);s.obj[`${s.k}.${a}`]=n},ie=(e,t,n,r)=>{let{obj:i,k:a}=ne(e,t,Object);i[a]=i[a]||[],i[a].push(n)},ae=(e,t)=>{let{obj:n,k:r}=ne(e,t);if(n&&Object.prototype.hasOwnProperty.call(n,r))return n[r]},oe=(e,t,n)=>{let r=ae(e,n);return r===void 0?ae(t,n):r},se=(e,t,n)=>{for(let r in t)r!==`__proto__`&&r!==`constructor`&&(Object.prototype.hasOwnProperty.call(e,r)?y(e[r])||e[r]instanceof String||y(t[r])||t[r]instanceof String?n&&(e[r]=t[r]):se(e[r],t[r],n):e[r]=t[r]);return e},ce=e=>e.replace(/[\-\[\]\/\{\}\(\)\*\+\?\.\\\^\$\|]/g,`\\$&`),le={"&":`&amp;`,"<":`&lt;`,">":`&gt;`,'"':`&quot;`,"'":`&#39;`,"/":`&#x2F;`},ue=e=>y(e)?e.replace(/[&<>"'\/]/g,e=>le[e]):e,de=class{constructor(e){this.capacity=e,this.regExpMap=new Map,this.regExpQueue=[]}getRegExp(e){let t=this.regExpMap.get(e);if(t!==void 0)return t;let n=new RegExp(e);return this.regExpQueue.length===this.capacity&&this.regExpMap.delete(this.regExpQueue.shift()),this.regExpMap.set(e,n),this.regExpQueue.push(e),n}},fe=[` `,`,`,`?`,`!`,`;`],pe=new de(20),me=(e,t,n)=>{t||=``,n||=``;let r=fe.filter(e=>!t.includes(e)&&!n.includes(e));if(r.length===0)return!0;let i=pe.getRegExp(`(${r.map(e=>e===`?`?`\\?`:e).join(`|`)})`),a=!i.test(e);if(!a){let t=e.indexOf(n);t>0&&!i.test(e.substring(0,t))&&(a=!0)}return a},he=(e,t,n=`.`)=>{if(!e)return;if(e[t])return Object.prototype.hasOwnProperty.call(e,t)?e[t]:void 0;let r=t.split(n),i=e;for(let e=0;e<r.length;){if(!i||typeof i!=`object`)return;let t,a=``;for(let o=e;o<r.length;++o)if(o!==e&&(a+=n),a+=r[o],t=i[a],typeof t!=`function`&&a!==`__proto__`||Object.prototype.hasOwnProperty.call(i,a)||(t=void 0),t!==void 0){if([`string`,`number`,`boolean`].includes(typeof t)&&o<r.length-1)continue;e+=o-e+1;break}i=t}return i},ge=e=>e?.replace(/_/g,`-`),_e={type:`logger`,log(e){this.output(`log`,e)},warn(e){this.output(`warn`,e)},error(e){this.output(`error`,e)},output(e,t){console?.[e]?.apply?.(console,t)}},ve=new class e{constructor(e,t={}){this.init(e,t)}init(e,t={}){this.prefix=t.prefix||`i18next:`,this.logger=e||_e,this.options=t,this.debug=t.debug,this.seen=new Set}log(...e){return this.forward(e,`log`,``,!0)}warn(...e){return this.forward(e,`warn`,``,!0)}error(...e){return this.forward(e,`error`,``)}deprecate(...e){return this.forward(e,`warn`,`WARNING DEPRECATED: `,!0)}once(e,t,...n){return!this.debug||this.seen.has(e)||this.seen.size>=1e3?null:(this.seen.add(e),this[t](...n))}forward(e,t,n,r){return r&&!this.debug?null:(e=e.map(e=>y(e)?e.replace(/[\r\n\x00-\x1F\x7F]/g,` `):e),y(e[0])&&(e[0]=`${n}${this.prefix} ${e[0]}`),this.logger[t](e))}create(t){return new e(this.logger,{prefix:`${this.prefix}:${t}:`,...this.options})}clone(t){return t||=this.options,t.prefix=t.prefix||this.prefix,new e(this.logger,t)}},ye=class{constructor(){this.observers={}}on(e,t){return e.split(` `).forEach(e=>{this.observers[e]||(this.observers[e]=new Map);let n=this.observers[e].get(t)||0;this.observers[e].set(t,n+1)}),this}off(e,t){(typeof e==`string`?e.split(` `):[e]).forEach(e=>{this.observers[e]&&(t?this.observers[e].delete(t):delete this.observers[e])})}once(e,t){let n=(...r)=>{t(...r),this.off(e,n)};return this.on(e,n),this}emit(e,...t){this.observers[e]&&Array.from(this.observers[e].entries()).forEach(([e,n])=>{for(let r=0;r<n;r++)e(...t)}),this.observers[`*`]&&Array.from(this.observers[`*`].entries()).forEach(([n,r])=>{for(let i=0;i<r;i++)n(e,...t)})}},be=new WeakSet,xe=class extends ye{constructor(e,t={ns:[`translation`],defaultNS:`translation`}){super(),this.data=e||{},this.options=t,this.logger=ve.create(`resourceStore`),this.options.keySeparator===void 0&&(this.options.keySeparator=`.`),this.options.ignoreJSONStructure===void 0&&(this.options.ignoreJSONStructure=!0)}addNamespaces(e){this.options.ns.includes(e)||this.options.ns.push(e)}removeNamespaces(e){let t=this.options.ns.indexOf(e);t>-1&&this.options.ns.splice(t,1)}deprecateDottedLng(e){this.logger.once(e,`deprecate`,`${e}: a dotted language ('en.translation.key') that carries the namespace and key is removed in v27; pass language, namespace and key as separate arguments`)}getResource(e,t,n,r={}){let i=r.keySeparator===void 0?this.options.keySeparator:r.keySeparator,a=r.ignoreJSONStructure===void 0?this.options.ignoreJSONStructure:r.ignoreJSONStructure,o;e.includes(`.`)?(this.deprecateDottedLng(`getResource`),o=e.split(`.`)):(o=[e,t],n&&(Array.isArray(n)?o.push(...n):y(n)&&i?o.push(...n.split(i)):o.push(n)));let s=ae(this.data,o);return s==null&&!t&&!n&&e.includes(`.`)&&(e=o[0],t=o[1],n=o.slice(2).join(`.`)),s!=null||!a||!y(n)?s:he(this.data?.[e]?.[t],n,i)}addResource(e,t,n,r,i={silent:!1}){let a=i.keySeparator===void 0?this.options.keySeparator:i.keySeparator,o=[e,t];n&&(o=o.concat(a?n.split(a):n)),e.includes(`.`)&&(this.deprecateDottedLng(`addResource`),o=e.split(`.`),r=t,t=o[1]),this.addNamespaces(t),re(this.data,o,r),i.silent||this.emit(`added`,e,t,n,r)}addResources(e,t,n,r={silent:!1}){for(let r in n)(y(n[r])||Array.isArray(n[r]))&&this.addResource(e,t,r,n[r],{silent:!0});r.silent||this.emit(`added`,e,t,n)}addResourceBundle(e,t,n,r,i,a={silent:!1,skipCopy:!1}){let o=[e,t];e.includes(`.`)&&(this.deprecateDottedLng(`addResourceBundle`),o=e.split(`.`),r=n,n=t,t=o[1]),this.addNamespaces(t);let s=ae(this.data,o)||{};a.skipCopy||(n=JSON.parse(JSON.stringify(n))),r?se(s,n,i):s={...s,...n},re(this.data,o,s),a.silent||this.emit(`added`,e,t,n)}removeResourceBundle(e,t){this.hasResourceBundle(e,t)&&delete this.data[e][t],this.removeNamespaces(t),this.emit(`removed`,e,t)}hasResourceBundle(e,t){return this.getResource(e,t)!==void 0}getResourceBundle(e,t){return t||=this.options.defaultNS,this.getResource(e,t)}getDataByLanguage(e){return this.data[e]}hasLanguageSomeTranslations(e){let t=this.getDataByLanguage(e);return!!(t&&Object.keys(t)||[]).find(e=>{let n=t[e];return be.has(n)?!0:!n||Object.keys(n).length===0?!1:(typeof n==`object`&&be.add(n),!0)})}toJSON(){return this.data}},Se={processors:{},addPostProcessor(e){this.processors[e.name]=e},handle(e,t,n,r,i){return e.forEach(e=>{t=this.processors[e]?.process(t,n,r,i)??t}),t}},Ce=Symbol(`i18next/PATH_KEY`);function we(){let e=[],t=Object.create(null),n;return t.get=(r,i)=>(n?.revoke?.(),i===Ce?e:(e.push(i),n=Proxy.revocable(r,t),n.proxy)),Proxy.revocable(Object.create(null),t).proxy}function E(e,t){let{[Ce]:n}=e(we()),r=t?.keySeparator??`.`,i=t?.nsSeparator??`:`,a=t?.enableSelector===`strict`;if(n.length>1&&i){let e=t?.ns,o=a?Array.isArray(e)?e:e?[e]:null:Array.isArray(e)?e:null;if(o&&(a?o:o.length>1?o.slice(1):[]).includes(n[0]))return`${n[0]}${i}${n.slice(1).join(r)}`}return n.join(r)}var D=e=>!y(e)&&typeof e!=`boolean`&&typeof e!=`number`,Te=class e extends ye{constructor(e,t={}){super(),ee([`resourceStore`,`languageUtils`,`pluralResolver`,`interpolator`,`backendConnector`,`i18nFormat`,`utils`,`ownPostProcessors`],e,this),this.options=t,this.options.keySeparator===void 0&&(this.options.keySeparator=`.`),this.logger=ve.create(`translator`),this.checkedLoadedFor={}}changeLanguage(e){e&&(this.language=e)}exists(e,t={interpolation:{}}){let n={...t};if(e==null)return!1;let r=this.resolve(e,n);if(r?.res===void 0)return!1;let i=D(r.res);return!(n.returnObjects===!1&&i)}extractFromKey(e,t){let n=t.nsSeparator===void 0?this.options.nsSeparator:t.nsSeparator;n===void 0&&(n=`:`);let r=t.keySeparator===void 0?this.options.keySeparator:t.keySeparator,i=t.ns||this.options.defaultNS||[],a=n&&e.includes(n),o=!this.options.userDefinedKeySeparator&&!t.keySeparator&&!this.options.userDefinedNsSeparator&&!t.nsSeparator&&!me(e,n,r);if(a&&!o){let t=e.match(this.interpolator.nestingRegexp);if(t&&t.length>0)return{key:e,namespaces:y(i)?[i]:i};let a=e.split(n);(n!==r||n===r&&this.options.ns.includes(a[0]))&&(i=a.shift()),e=a.join(r)}return{key:e,namespaces:y(i)?[i]:i}}translate(t,n,r){let i=typeof n==`object`?{...n}:n;if(typeof i!=`object`&&this.options.overloadTranslationOptionHandler&&(i=this.options.overloadTranslationOptionHandler(arguments)),typeof i==`object`&&(i={...i}),i||={},t==null)return``;typeof t==`function`&&(t=E(t,{...this.options,...i})),Array.isArray(t)||(t=[String(t)]),t=t.map(e=>typeof e==`function`?E(e,{...this.options,...i}):String(e));let a=i.returnDetails===void 0?this.options.returnDetails:i.returnDetails,o=i.keySeparator===void 0?this.options.keySeparator:i.keySeparator,{key:s,namespaces:c}=this.extractFromKey(t[t.length-1],i),l=c[c.length-1],u=i.nsSeparator===void 0?this.options.nsSeparator:i.nsSeparator;u===void 0&&(u=`:`);let d=i.lng||this.language,f=i.appendNamespaceToCIMode||this.options.appendNamespaceToCIMode;if(d?.toLowerCase()===`cimode`)return f?a?{res:`${l}${u}${s}`,usedKey:s,exactUsedKey:s,usedLng:d,usedNS:l,usedParams:this.getUsedParamsDetails(i)}:`${l}${u}${s}`:a?{res:s,usedKey:s,exactUsedKey:s,usedLng:d,usedNS:l,usedParams:this.getUsedParamsDetails(i)}:s;let p=this.resolve(t,i),m=p?.res,h=p?.usedKey||s,g=p?.exactUsedKey||s,_=[`[object Number]`,`[object Function]`,`[object RegExp]`],v=i.joinArrays===void 0?this.options.joinArrays:i.joinArrays,b=!this.i18nFormat||this.i18nFormat.handleAsObject,x=i.count!==void 0&&!y(i.count),S=e.hasDefaultValue(i),C=x?this.pluralResolver.getSuffix(d,i.count,i):``,ee=i.ordinal&&x?this.pluralResolver.getSuffix(d,i.count,{ordinal:!1}):``,w=x&&!i.ordinal&&i.count===0,te=w&&i[`defaultValue${this.options.pluralSeparator}zero`]||i[`defaultValue${C}`]||i[`defaultValue${ee}`]||i.defaultValue,T=m;b&&!m&&S&&(T=te);let ne=D(T),re=Object.prototype.toString.apply(T);if(b&&T&&ne&&!_.includes(re)&&!(y(v)&&Array.isArray(T))){if(!i.returnObjects&&!this.options.returnObjects){this.options.returnedObjectHandler||(this.logger.warn(`accessing an object - but returnObjects options is not enabled!`),this.logger.once(`returnedObject`,`deprecate`,`accessing an object without returnObjects returns a sentence about it today; from v27 t() returns the key, as for a missing key (returnedObjectHandler can keep today's text)`));let e=this.options.returnedObjectHandler?this.options.returnedObjectHandler(h,T,{...i,ns:c}):`key '${s} (${this.language})' returned an object instead of string.`;return a?(p.res=e,p.usedParams=this.getUsedParamsDetails(i),p):e}if(o){let e=Array.isArray(T),t=e?[]:{},n=e?g:h;for(let e in T)if(Object.prototype.hasOwnProperty.call(T,e)){let r=`${n}${o}${e}`;t[e]=S&&!m?this.translate(r,{...i,defaultValue:D(te)?te[e]:void 0,joinArrays:!1,ns:c}):this.translate(r,{...i,joinArrays:!1,ns:c}),t[e]===r&&(t[e]=T[e])}m=t}}else if(b&&y(v)&&Array.isArray(m))m=m.join(v),m&&=this.extendTranslation(m,t,i,p,r);else{let e=!1,n=!1;!this.isValidLookup(m)&&S&&(e=!0,m=te),this.isValidLookup(m)||(n=!0,m=s);let a=(i.missingKeyNoValueFallbackToKey||this.options.missingKeyNoValueFallbackToKey)&&n?void 0:m,c=S&&te!==m&&this.options.updateMissing;if(n||e||c){if(this.logger.log(c?`updateKey`:`missingKey`,d,l,x&&!c?`${s}${this.pluralResolver.getSuffix(d,i.count,i)}`:s,c?te:m),o){let e=this.resolve(s,{...i,keySeparator:!1});e&&e.res&&this.logger.warn(`Seems the loaded translations were in flat JSON format instead of nested. Either set keySeparator: false on init or make sure your translations are published in nested format.`)}let e=[],t=this.languageUtils.getFallbackCodes(this.options.fallbackLng,i.lng||this.language);if(this.options.saveMissingTo===`fallback`&&t&&t[0])for(let n=0;n<t.length;n++)e.push(t[n]);else this.options.saveMissingTo===`all`?e=this.languageUtils.toResolveHierarchy(i.lng||this.language):e.push(i.lng||this.language);let n=(e,t,n)=>{let r=S&&n!==m?n:a;this.options.missingKeyHandler?this.options.missingKeyHandler(e,l,t,r,c,i):this.backendConnector?.saveMissing&&this.backendConnector.saveMissing(e,l,t,r,c,i,void 0,this.utils?.hasLoadedNamespace),this.emit(`missingKey`,e,l,t,m)};this.options.saveMissing&&(this.options.saveMissingPlurals&&x?e.forEach(e=>{let t=this.pluralResolver.getSuffixes(e,i);w&&i[`defaultValue${this.options.pluralSeparator}zero`]&&!t.includes(`${this.options.pluralSeparator}zero`)&&t.push(`${this.options.pluralSeparator}zero`),t.forEach(t=>{n([e],s+t,i[`defaultValue${t}`]||te)})}):n(e,s,te))}m=this.extendTranslation(m,t,i,p,r),n&&m===s&&this.options.appendNamespaceToMissingKey&&(m=`${l}${u}${s}`),(n||e)&&this.options.parseMissingKeyHandler&&(m=this.options.parseMissingKeyHandler(this.options.appendNamespaceToMissingKey?`${l}${u}${s}`:s,e?m:void 0,i))}return a?(p.res=m,p.usedParams=this.getUsedParamsDetails(i),p):m}extendTranslation(e,t,n,r,i){if(this.i18nFormat?.parse)e=this.i18nFormat.parse(e,{...this.options.interpolation.defaultVariables,...n},n.lng||this.language||r.usedLng,r.usedNS,r.usedKey,{resolved:r});else if(!n.skipInterpolation){n.interpolation&&this.interpolator.init({...n,interpolation:{...this.options.interpolation,...n.interpolation}});let a=y(e)&&(n?.interpolation?.skipOnVariables===void 0?this.options.interpolation.skipOnVariables:n.interpolation.skipOnVariables),o;if(a){let t=e.match(this.interpolator.nestingRegexp);o=t&&t.length}let s=n.replace&&!y(n.replace)?n.replace:n;if(this.options.interpolation.defaultVariables&&(s={...this.options.interpolation.defaultVariables,...s}),e=this.interpolator.interpolate(e,s,n.lng||this.language||r.usedLng,n),a){let t=e.match(this.interpolator.nestingRegexp),r=t&&t.length;o<r&&(n.nest=!1)}!n.lng&&r&&r.res&&(n.lng=this.language||r.usedLng),n.nest!==!1&&(e=this.interpolator.nest(e,(...e)=>i?.[0]===e[0]&&!n.context?(this.logger.warn(`It seems you are nesting recursively key: ${e[0]} in key: ${t[0]}`),null):this.translate(...e,t),n)),n.interpolation&&this.interpolator.reset()}let a=n.postProcess||this.options.postProcess,o=y(a)?[a]:a;return e!=null&&o?.length&&n.applyPostProcessor!==!1&&(o.forEach(e=>{this.logger.debug&&Se.processors[e]&&this.ownPostProcessors&&!this.ownPostProcessors.has(e)&&this.logger.once(e,`deprecate`,`postProcess: '${e}' was registered with use() on another i18next instance; from v27 post-processors are per instance, so call use() with it on this instance too`)}),e=Se.handle(o,e,t,this.options&&this.options.postProcessPassResolved?{i18nResolved:{...r,usedParams:this.getUsedParamsDetails(n)},...n}:n,this)),e}resolve(e,t={}){let n,r,i,a,o;return y(e)&&(e=[e]),Array.isArray(e)&&(e=e.map(e=>typeof e==`function`?E(e,{...this.options,...t}):e)),e.forEach(e=>{if(this.isValidLookup(n))return;let s=this.extractFromKey(e,t),c=s.key;r=c;let l=s.namespaces;this.options.fallbackNS&&(l=l.concat(this.options.fallbackNS));let u=t.count!==void 0&&!y(t.count),d=u&&!t.ordinal&&t.count===0,f=t.context!==void 0&&(y(t.context)||typeof t.context==`number`)&&t.context!==``,p=t.lngs?t.lngs:this.languageUtils.toResolveHierarchy(t.lng||this.language,t.fallbackLng);l.forEach(e=>{this.isValidLookup(n)||(o=e,!this.checkedLoadedFor[`${p[0]}-${e}`]&&this.utils?.hasLoadedNamespace&&!this.utils?.hasLoadedNamespace(o)&&(this.checkedLoadedFor[`${p[0]}-${e}`]=!0,this.logger.warn(`key "${r}" for languages "${p.join(`, `)}" won't get resolved as namespace "${o}" was not yet loaded`,`This means something IS WRONG in your setup. You access the t function before i18next.init / i18next.loadNamespace / i18next.changeLanguage was done. Wait for the callback or Promise to resolve before accessing it!!!`)),p.forEach(r=>{if(this.isValidLookup(n))return;a=r;let o=[c];if(this.i18nFormat?.addLookupKeys)this.i18nFormat.addLookupKeys(o,c,r,e,t);else{let e;u&&(e=this.pluralResolver.getSuffix(r,t.count,t));let n=`${this.options.pluralSeparator}zero`,i=`${this.options.pluralSeparator}ordinal${this.options.pluralSeparator}`;if(u&&(t.ordinal&&e.startsWith(i)&&o.push(c+e.replace(i,this.options.pluralSeparator)),o.push(c+e),d&&o.push(c+n)),f){let r=`${c}${this.options.contextSeparator||`_`}${t.context}`;o.push(r),u&&(t.ordinal&&e.startsWith(i)&&o.push(r+e.replace(i,this.options.pluralSeparator)),o.push(r+e),d&&o.push(r+n))}}let s;for(;s=o.pop();)this.isValidLookup(n)||(i=s,n=this.getResource(r,e,s,t))}))})}),{res:n,usedKey:r,exactUsedKey:i,usedLng:a,usedNS:o}}isValidLookup(e){return e!==void 0&&!(!this.options.returnNull&&e===null)&&!(!this.options.returnEmptyString&&e===``)}getResource(e,t,n,r={}){return this.i18nFormat?.getResource?this.i18nFormat.getResource(e,t,n,r):this.resourceStore.getResource(e,t,n,r)}getUsedParamsDetails(e={}){let t=[`defaultValue`,`ordinal`,`context`,`replace`,`lng`,`lngs`,`fallbackLng`,`ns`,`keySeparator`,`nsSeparator`,`returnObjects`,`returnDetails`,`joinArrays`,`postProcess`,`interpolation`],n=e.replace&&!y(e.replace),r=n?e.replace:e;if(n&&e.count!==void 0&&(r={...r,count:e.count}),this.options.interpolation.defaultVariables&&(r={...this.options.interpolation.defaultVariables,...r}),!n){r={...r};for(let e of t)delete r[e]}return r}static hasDefaultValue(e){for(let t in e)if(Object.prototype.hasOwnProperty.call(e,t)&&t.startsWith(`defaultValue`)&&e[t]!==void 0)return!0;return!1}},Ee=class{constructor(e){this.options=e,this.supportedLngs=this.options.supportedLngs||!1,this.logger=ve.create(`languageUtils`),this.resolveHierarchyCache={}}clearCache(){this.resolveHierarchyCache={}}getScriptPartFromCode(e){if(e=ge(e),!e||!e.includes(`-`))return null;let t=e.split(`-`);return t.length===2||(t.pop(),t[t.length-1].toLowerCase()===`x`)?null:this.formatLanguageCode(t.join(`-`))}getLanguagePartFromCode(e){if(e=ge(e),!e||!e.includes(`-`))return e;let t=e.split(`-`);return this.formatLanguageCode(t[0])}formatLanguageCode(e){if(y(e)&&e.includes(`-`)){let t;try{t=Intl.getCanonicalLocales(e)[0]}catch{}return t&&this.options.lowerCaseLng&&(t=t.toLowerCase()),t||(this.options.lowerCaseLng?e.toLowerCase():e)}let t=this.options.cleanCode||this.options.lowerCaseLng?e.toLowerCase():e;return this.logger.debug&&y(e)&&this.deprecateBareCode(e,t),t}deprecateBareCode(e,t){let n;try{n=Intl.getCanonicalLocales(e)[0]}catch{return}let r=n.toLowerCase()===e.toLowerCase()?n:e.toLowerCase();this.options.lowerCaseLng&&(r=r.toLowerCase()),r!==t&&this.logger.once(e,`deprecate`,`language code '${e}' is used as '${t}'; i18next v27 gives it the canonical casing '${r}', use '${r}' in lng, fallbackLng, supportedLngs and the resources`)}isSupportedCode(e){return(this.options.load===`languageOnly`||this.options.nonExplicitSupportedLngs)&&(e=this.getLanguagePartFromCode(e)),!this.supportedLngs||!this.supportedLngs.length||this.supportedLngs.includes(e)}getBestMatchFromCodes(e){if(!e)return null;let t;return e.forEach(e=>{if(t)return;let n=this.formatLanguageCode(e);(!this.options.supportedLngs||this.isSupportedCode(n))&&(t=n)}),!t&&this.options.supportedLngs&&e.forEach(e=>{if(t)return;let n=this.getScriptPartFromCode(e);if(this.isSupportedCode(n))return t=n;let r=this.getLanguagePartFromCode(e);if(this.isSupportedCode(r))return t=r;t=this.options.supportedLngs.find(e=>e===r?!0:!e.includes(`-`)&&!r.includes(`-`)?!1:!(!e.includes(`-`)||r.includes(`-`)||e.slice(0,e.indexOf(`-`))!==r))}),t||=this.getFallbackCodes(this.options.fallbackLng)[0],t}getFallbackCodes(e,t){if(!e)return[];if(typeof e==`function`&&(e=e(t)),y(e)&&(e=[e]),Array.isArray(e))return e;if(!t)return e.default||[];let n=e[t];return n||=e[this.getScriptPartFromCode(t)],n||=e[this.formatLanguageCode(t)],n||=e[this.getLanguagePartFromCode(t)],n||=e.default,n||[]}toResolveHierarchy(e,t){let n=this.options.fallbackLng,r=Array.isArray(n)?n.join(`|`):n;r!==this._cachedFallbackLng&&(this.resolveHierarchyCache={},this._cachedFallbackLng=r);let i=t===void 0||t===!1||y(t),a=t===void 0&&typeof this.options.fallbackLng==`function`,o=y(e)&&i&&!a,s=null;if(o){let n;n=t===void 0?`undefined`:t===!1?`boolean:false`:`string:${t}`,s=`${e.length}:${e}|${n}`}if(s!==null){let e=this.resolveHierarchyCache[s];if(e!==void 0)return e.slice()}let c=this.getFallbackCodes((t===!1?[]:t)||this.options.fallbackLng||[],e),l=[],u=e=>{e&&(this.isSupportedCode(e)?l.push(e):this.logger.warn(`rejecting language code not found in supportedLngs: ${e}`))};return y(e)&&(e.includes(`-`)||e.includes(`_`))?(this.options.load!==`languageOnly`&&u(this.formatLanguageCode(e)),this.options.load!==`languageOnly`&&this.options.load!==`currentOnly`&&u(this.getScriptPartFromCode(e)),this.options.load!==`currentOnly`&&u(this.getLanguagePartFromCode(e))):y(e)&&u(this.formatLanguageCode(e)),c.forEach(e=>{let t=this.formatLanguageCode(e);l.includes(t)||u(t)}),s===null?l:(this.resolveHierarchyCache[s]=l,l.slice())}},De={zero:0,one:1,two:2,few:3,many:4,other:5},Oe={select:e=>e===1?`one`:`other`,resolvedOptions:()=>({pluralCategories:[`one`,`other`]})},ke=class{constructor(e,t={}){this.languageUtils=e,this.options=t,this.logger=ve.create(`pluralResolver`),this.pluralRulesCache={}}clearCache(){this.pluralRulesCache={}}getRule(e,t={}){let n=ge(e===`dev`?`en`:e),r=t.ordinal?`ordinal`:`cardinal`,i=JSON.stringify({cleanedCode:n,type:r});if(i in this.pluralRulesCache)return this.pluralRulesCache[i];let a;try{a=new Intl.PluralRules(n,{type:r})}catch{if(typeof Intl>`u`)return this.logger.error(`No Intl support, please use an Intl polyfill!`),Oe;if(!e.match(/-|_/))return Oe;let n=this.languageUtils.getLanguagePartFromCode(e);a=this.getRule(n,t)}return this.pluralRulesCache[i]=a,a}needsPlural(e,t={}){let n=this.getRule(e,t);return n||=this.getRule(`dev`,t),n?.resolvedOptions().pluralCategories.length>1}getPluralFormsOfKey(e,t,n={}){return this.getSuffixes(e,n).map(e=>`${t}${e}`)}getSuffixes(e,t={}){let n=this.getRule(e,t);return n||=this.getRule(`dev`,t),n?n.resolvedOptions().pluralCategories.sort((e,t)=>De[e]-De[t]).map(e=>`${this.options.prepend}${t.ordinal?`ordinal${this.options.prepend}`:``}${e}`):[]}getSuffix(e,t,n={}){let r=this.getRule(e,n);return r?`${this.options.prepend}${n.ordinal?`ordinal${this.options.prepend}`:``}${r.select(t)}`:(this.logger.warn(`no plural rule found for: ${e}`),this.getSuffix(`dev`,t,n))}},O=(e,t,n,r=`.`,i=!0)=>{let a=oe(e,t,n);return a==null&&i&&y(n)&&(a=he(e,n,r),a===void 0&&(a=he(t,n,r))),a},Ae=class{constructor(e={}){this.logger=ve.create(`interpolator`),this.options=e,this.format=e?.interpolation?.format||(e=>e),this.init(e)}init(e={}){e.interpolation||={escapeValue:!0};let{escape:t,escapeValue:n,useRawValueToEscape:r,prefix:i,prefixEscaped:a,suffix:o,suffixEscaped:s,formatSeparator:c,unescapeSuffix:l,unescapePrefix:u,nestingPrefix:d,nestingPrefixEscaped:f,nestingSuffix:p,nestingSuffixEscaped:m,nestingOptionsSeparator:h,maxReplaces:g,alwaysFormat:_}=e.interpolation;if(a||s||f||m){let e=Object.entries({prefixEscaped:a,suffixEscaped:s,nestingPrefixEscaped:f,nestingSuffixEscaped:m}).filter(([,e])=>e).map(([e])=>e);this.logger.once(e.join(),`deprecate`,`interpolation.${e.join(`, interpolation.`)}: the regex-escaped delimiter options are removed in v27; pass the literal delimiters as prefix, suffix, nestingPrefix and nestingSuffix`)}this.escape=t===void 0?ue:t,this.escapeValue=n===void 0||n,this.useRawValueToEscape=r!==void 0&&r,this.prefix=i?ce(i):a||`{{`,this.suffix=o?ce(o):s||`}}`,this.formatSeparator=c||`,`,this.unescapePrefix=l?``:u?ce(u):`-`,this.unescapeSuffix=this.unescapePrefix?``:l?ce(l):``,this.nestingPrefix=d?ce(d):f||ce(`$t(`),this.nestingSuffix=p?ce(p):m||ce(`)`),this.nestingOptionsSeparator=h||`,`,this.maxReplaces=g||1e3,this.alwaysFormat=_!==void 0&&_,this.resetRegExp()}reset(){this.options&&this.init(this.options)}resetRegExp(){let e=(e,t)=>e?.source===t?(e.lastIndex=0,e):new RegExp(t,`g`);this.regexp=e(this.regexp,`${this.prefix}(.+?)${this.suffix}`),this.regexpUnescape=e(this.regexpUnescape,`${this.prefix}${this.unescapePrefix}(.+?)${this.unescapeSuffix}${this.suffix}`),this.nestingRegexp=e(this.nestingRegexp,`${this.nestingPrefix}((?:[^()"']|"[^"]*"|'[^']*'|\\((?:[^()"']|"[^"]*"|'[^']*')*\\))*?)${this.nestingSuffix}`)}interpolate(e,t,n,r){let i,a,o,s=e,c=this.options&&this.options.interpolation&&this.options.interpolation.defaultVariables||{},l=e=>{if(!e.includes(this.formatSeparator)){let i=O(t,c,e,this.options.keySeparator,this.options.ignoreJSONStructure);return this.alwaysFormat?this.format(i,void 0,n,{...r,...t,interpolationkey:e}):i}let i=e.split(this.formatSeparator),a=i.shift().trim(),o=i.join(this.formatSeparator).trim();return this.format(O(t,c,a,this.options.keySeparator,this.options.ignoreJSONStructure),o,n,{...r,...t,interpolationkey:a})};this.resetRegExp(),!this.escapeValue&&typeof e==`string`&&/\$t\([^)]*\{[^}]*\{\{/.test(e)&&this.logger.warn(`nesting options string contains interpolated variables with escapeValue: false — if any of those values are attacker-controlled they can inject additional nesting options (e.g. redirect lng/ns). Sanitise untrusted input before passing it to t(), or keep escapeValue: true.`);let u=r?.missingInterpolationHandler||this.options.missingInterpolationHandler,d=r?.interpolation?.skipOnVariables===void 0?this.options.interpolation.skipOnVariables:r.interpolation.skipOnVariables,f=[{regex:this.regexpUnescape,safeValue:e=>e},{regex:this.regexp,safeValue:e=>this.escapeValue?(this.escape===ue&&this.options?.interpolation?.escapeValue!==!1&&y(e)&&e.includes(`/`)&&this.logger.once(`/`,`deprecate`,`escapeValue renders '/' in a value as '&#x2F;' today; from v27 the default escape leaves '/' as it is`),this.escape(e)):e}],p=[],m=0;return f.forEach(t=>{for(o=0;i=t.regex.exec(e);){let n=i.index-m,c=p.find(([e,t])=>n>=e&&n<t);if(c){t.regex.lastIndex=c[1]+m;continue}let f=i[1].trim();if(a=l(f),a===void 0){if(typeof u==`function`){let t=u(e,i,r);a=y(t)?t:``}else if(r&&Object.prototype.hasOwnProperty.call(r,f))a=``;else if(d){this.logger.debug&&this.logger.once(`${s}\u0000${i[0]}`,`warn`,`missed to pass in variable ${f} for interpolating ${s}`),a=i[0];continue}else this.logger.warn(`missed to pass in variable ${f} for interpolating ${e}`),a=``}else!y(a)&&!this.useRawValueToEscape&&(a=x(a));let h=x(t.safeValue(a));if(e=e.slice(0,i.index)+h+e.slice(i.index+i[0].length),d?(t.regex===this.regexpUnescape?p.push([i.index,i.index+h.length]):m+=h.length-i[0].length,t.regex.lastIndex+=h.length,t.regex.lastIndex-=i[0].length):t.regex.lastIndex=0,o++,o>=this.maxReplaces)break}}),e}nest(e,t,n={}){let r,i,a,o=(e,t)=>{let n=this.nestingOptionsSeparator;if(!e.includes(n))return e;let r=e.split(RegExp(`${ce(n)}[ ]*{`)),i=`{${r[1]}`;e=r[0],i=this.interpolate(i,a);let o=i.match(/'/g),s=i.match(/"/g);((o?.length??0)%2==0&&!s||(s?.length??0)%2!=0)&&(i=i.replace(/'/g,`"`));try{a=JSON.parse(i),t&&(a={...t,...a})}catch(t){return this.logger.warn(`failed parsing options string in nesting for key ${e}`,t),`${e}${n}${i}`}return a.defaultValue&&a.defaultValue.includes(this.prefix)&&delete a.defaultValue,e},s=new RegExp(this.nestingRegexp),c=``,l=0;for(;r=s.exec(e);){let u=[];a={...n},a=a.replace&&!y(a.replace)?a.replace:a,a.applyPostProcessor=!1,delete a.defaultValue;let d=/{.*}/s.test(r[1])?r[1].lastIndexOf(`}`)+1:r[1].indexOf(this.formatSeparator);if(d!==-1&&(u=r[1].slice(d).split(this.formatSeparator).map(e=>e.trim()).filter(Boolean),r[1]=r[1].slice(0,d)),i=t(o.call(this,r[1].trim(),a),a),i&&r[0]===e&&!y(i))return i;y(i)||(i=x(i)),i||=(this.logger.warn(`missed to resolve ${r[1]} for nesting ${e}`),``),u.length&&(i=u.reduce((e,t)=>this.format(e,t,n.lng,{...n,interpolationkey:r[1].trim()}),i.trim())),c+=e.slice(l,r.index)+x(i),l=s.lastIndex,this.regexp.lastIndex=0}return l?c+e.slice(l):e}},je=e=>{let t=e.toLowerCase().trim(),n={};if(e.includes(`(`)){let r=e.split(`(`);t=r[0].toLowerCase().trim();let i=r[1].slice(0,-1);t===`currency`&&!i.includes(`:`)?n.currency||=i.trim():t===`relativetime`&&!i.includes(`:`)?n.range||=i.trim():i.split(`;`).forEach(e=>{if(e){let[t,...r]=e.split(`:`),i=r.join(`:`).trim().replace(/^'+|'+$/g,``),a=t.trim();n[a]||(n[a]=i),i===`false`&&(n[a]=!1),i===`true`&&(n[a]=!0),isNaN(i)||(n[a]=parseInt(i,10))}})}return{formatName:t,formatOptions:n}},Me=e=>{let t={};return(n,r,i)=>{let a=i;i&&i.interpolationkey&&i.formatParams&&i.formatParams[i.interpolationkey]&&i[i.interpolationkey]&&(a={...a,[i.interpolationkey]:void 0});let o;try{o=r+JSON.stringify(a)}catch{return e(ge(r),i)(n)}let s=t[o];return s||(s=e(ge(r),i),t[o]=s),s(n)}},Ne=e=>(t,n,r)=>e(ge(n),r)(t),Pe=class{constructor(e={}){this.logger=ve.create(`formatter`),this.options=e,this.init(e)}init(e,t={interpolation:{}}){this.formatSeparator=t.interpolation.formatSeparator||`,`;let n=t.cacheInBuiltFormats?Me:Ne;this.formats={number:n((e,t)=>{let n=new Intl.NumberFormat(e,{...t});return e=>n.format(e)}),currency:n((e,t)=>{let n=new Intl.NumberFormat(e,{...t,style:`currency`});return e=>n.format(e)}),datetime:n((e,t)=>{let n=new Intl.DateTimeFormat(e,{...t});return e=>n.format(e)}),relativetime:n((e,t)=>{let n=new Intl.RelativeTimeFormat(e,{...t});return e=>n.format(e,t.range||`day`)}),list:n((e,t)=>{let n=new Intl.ListFormat(e,{...t});return e=>n.format(e)})}}add(e,t){this.formats[e.toLowerCase().trim()]=t}addCached(e,t){this.formats[e.toLowerCase().trim()]=Me(t)}format(e,t,n,r={}){if(!t||e==null)return e;let i=t.split(this.formatSeparator),a=[];for(let e=0;e<i.length;e++){let t=i[e];for(;t.indexOf(`(`)>-1&&!t.includes(`)`)&&e+1<i.length;)t=`${t}${this.formatSeparator}${i[++e]}`;a.push(t)}return a.reduce((e,t)=>{let{formatName:i,formatOptions:a}=je(t);if(this.formats[i]){let t=e;try{let o=r?.formatParams?.[r.interpolationkey]||{},s=o.locale||o.lng||r.locale||r.lng||n;t=this.formats[i](e,s,{...a,...r,...o})}catch(e){this.logger.warn(e)}return t}return this.logger.warn(`there was no format function for ${i}`),e},e)}},Fe=(e,t)=>{e.pending[t]!==void 0&&(delete e.pending[t],e.pendingCount--)},Ie=class extends ye{constructor(e,t,n,r={}){super(),this.backend=e,this.store=t,this.services=n,this.languageUtils=n.languageUtils,this.options=r,this.logger=ve.create(`backendConnector`),this.waitingReads=[],this.maxParallelReads=r.maxParallelReads||10,this.readingCalls=0,this.maxRetries=r.maxRetries>=0?r.maxRetries:5,this.retryTimeout=r.retryTimeout>=1?r.retryTimeout:350,this.state={},this.queue=[],this.backend?.init?.(n,r.backend,r),this.callbackApi=C(this.backend),this.backend&&this.callbackApi===void 0&&(this.backend.read||this.backend.create)&&this.logger.deprecate(`backend: set callbackApi to declare the calling convention (true: read(language, namespace, callback) and create(languages, namespace, key, fallbackValue, callback, options); false: both return a promise or a value); guessing it from the number of parameters is deprecated`)}queueLoad(e,t,n,r){let i={},a={},o={},s={};return e.forEach(e=>{let r=!0;t.forEach(t=>{let o=`${e}|${t}`;!n.reload&&this.store.hasResourceBundle(e,t)?this.state[o]=2:!n.reload&&this.state[o]<0||(this.state[o]===1?a[o]===void 0&&(a[o]=!0):(this.state[o]=1,r=!1,a[o]===void 0&&(a[o]=!0),i[o]===void 0&&(i[o]=!0),s[t]===void 0&&(s[t]=!0)))}),r||(o[e]=!0)}),(Object.keys(i).length||Object.keys(a).length)&&this.queue.push({pending:a,pendingCount:Object.keys(a).length,loaded:{},errors:[],callback:r}),{toLoad:Object.keys(i),pending:Object.keys(a),toLoadLanguages:Object.keys(o),toLoadNamespaces:Object.keys(s)}}loaded(e,t,n){let r=e.split(`|`),i=r[0],a=r[1];t&&this.emit(`failedLoading`,i,a,t),!t&&n&&this.store.addResourceBundle(i,a,n,void 0,void 0,{skipCopy:!0}),this.state[e]=t?-1:2,t&&n&&(this.state[e]=0);let o={};this.queue.forEach(n=>{ie(n.loaded,[i],a),Fe(n,e),t&&n.errors.push(t),n.pendingCount===0&&!n.done&&(Object.keys(n.loaded).forEach(e=>{o[e]||(o[e]={});let t=n.loaded[e];t.length&&t.forEach(t=>{o[e][t]===void 0&&(o[e][t]=!0)})}),n.done=!0,n.errors.length?n.callback(n.errors):n.callback())}),this.emit(`loaded`,o),this.queue=this.queue.filter(e=>!e.done)}read(e,t,n,r=0,i=this.retryTimeout,a){if(!e.length)return a(null,{});if(this.readingCalls>=this.maxParallelReads){this.waitingReads.push({lng:e,ns:t,fcName:n,tried:r,wait:i,callback:a});return}this.readingCalls++;let o=(o,s)=>{if(this.readingCalls--,this.waitingReads.length>0){let e=this.waitingReads.shift();this.read(e.lng,e.ns,e.fcName,e.tried,e.wait,e.callback)}o&&s&&r<this.maxRetries?setTimeout(()=>{this.read(e,t,n,r+1,i*2,a)},i):a(o,s)},s=this.backend[n].bind(this.backend);if(this.callbackApi===!1||this.callbackApi===void 0&&s.length===2)try{let n=s(e,t);n&&typeof n.then==`function`?n.then(e=>o(null,e)).catch(o):o(null,n)}catch(e){o(e)}else return s(e,t,o)}prepareLoading(e,t,n={},r){if(!this.backend)return this.logger.warn(`No backend was added via i18next.use. Will not load resources.`),r&&r();y(e)&&(e=this.languageUtils.toResolveHierarchy(e)),y(t)&&(t=[t]);let i=this.queueLoad(e,t,n,r);if(!i.toLoad.length)return i.pending.length||r(),null;i.toLoad.forEach(e=>{this.loadOne(e)})}load(e,t,n){this.prepareLoading(e,t,{},n)}reload(e,t,n){this.prepareLoading(e,t,{reload:!0},n)}noticeDevFallback(e){e===`dev`&&this.devIsDefaultFallback&&this.logger.once(`dev`,`warn`,`language 'dev' is requested because fallbackLng is not set (its default is ['dev']); i18next v27 defaults to fallbackLng: false and loads and saves missing keys in the requested language instead. Set fallbackLng to your source language, or to 'dev' to keep this behavior`)}loadOne(e,t=``){let n=e.split(`|`),r=n[0],i=n[1];this.noticeDevFallback(r),this.read(r,i,`read`,void 0,void 0,(n,a)=>{n&&this.logger.warn(`${t}loading namespace ${i} for language ${r} failed`,n),!n&&a&&this.logger.log(`${t}loaded namespace ${i} for language ${r}`,a),this.loaded(e,n,a)})}saveMissing(e,t,n,r,i,a={},o=()=>{},s=this.newestCloneHasLoadedNamespace||this.services?.utils?.hasLoadedNamespace){if(s&&!s(t))this.logger.warn(`did not save key "${n}" as the namespace "${t}" was not yet loaded`,`This means something IS WRONG in your setup. You access the t function before i18next.init / i18next.loadNamespace / i18next.changeLanguage was done. Wait for the callback or Promise to resolve before accessing it!!!`);else if(n!=null&&n!==``){if(this.backend?.create){e?.forEach?.(e=>this.noticeDevFallback(e));let s={...a,isUpdate:i},c=this.backend.create.bind(this.backend);if(this.callbackApi===!1||this.callbackApi===void 0&&c.length<6)try{let i;i=this.callbackApi===!1||c.length===5?c(e,t,n,r,s):c(e,t,n,r),i&&typeof i.then==`function`?i.then(e=>o(null,e)).catch(o):o(null,i)}catch(e){o(e)}else c(e,t,n,r,o,s)}e&&e[0]&&this.store.addResource(e[0],t,n,r)}}},Le=()=>({debug:!1,initAsync:!0,ns:[`translation`],defaultNS:[`translation`],fallbackLng:[`dev`],fallbackNS:!1,supportedLngs:!1,nonExplicitSupportedLngs:!1,load:`all`,preload:!1,keySeparator:`.`,nsSeparator:`:`,pluralSeparator:`_`,contextSeparator:`_`,enableSelector:!1,partialBundledLanguages:!1,saveMissing:!1,updateMissing:!1,saveMissingTo:`fallback`,saveMissingPlurals:!0,missingKeyHandler:!1,missingInterpolationHandler:!1,postProcess:!1,postProcessPassResolved:!1,returnNull:!1,returnEmptyString:!0,returnObjects:!1,joinArrays:!1,returnedObjectHandler:!1,parseMissingKeyHandler:!1,appendNamespaceToMissingKey:!1,appendNamespaceToCIMode:!1,overloadTranslationOptionHandler:e=>{let t={};if(typeof e[1]==`object`&&(t=e[1]),y(e[1])&&(t.defaultValue=e[1]),y(e[2])&&(t.tDescription=e[2]),typeof e[2]==`object`||typeof e[3]==`object`){let n=e[3]||e[2];Object.keys(n).forEach(e=>{t[e]=n[e]})}return t},interpolation:{escapeValue:!0,prefix:`{{`,suffix:`}}`,formatSeparator:`,`,unescapePrefix:`-`,nestingPrefix:`$t(`,nestingSuffix:`)`,nestingOptionsSeparator:`,`,maxReplaces:1e3,skipOnVariables:!0},cacheInBuiltFormats:!0}),Re=e=>(y(e.ns)&&(e.ns=[e.ns]),y(e.fallbackLng)&&(e.fallbackLng=[e.fallbackLng]),y(e.fallbackNS)&&(e.fallbackNS=[e.fallbackNS]),e.supportedLngs&&!e.supportedLngs.includes(`cimode`)&&(e.supportedLngs=e.supportedLngs.concat([`cimode`])),e),ze=()=>{},Be,Ve=e=>{Object.getOwnPropertyNames(Object.getPrototypeOf(e)).forEach(t=>{typeof e[t]==`function`&&(e[t]=e[t].bind(e))})},He=class e extends ye{constructor(e={},t){if(super(),this.options=Re(e),this.services={ownPostProcessors:new Set},this.logger=ve,this.modules={external:[]},Ve(this),t&&!this.isInitialized&&!e.isClone){if(!this.options.initAsync)return this.init(e,t),this;setTimeout(()=>{this.init(e,t)},0)}}init(e={},t){this.isInitializing=!0,typeof e==`function`&&(t=e,e={}),e.defaultNS==null&&e.ns&&(y(e.ns)?e.defaultNS=e.ns:e.ns.includes(`translation`)||(e.defaultNS=e.ns[0]));let n=e.fallbackLng===void 0&&this.options.fallbackLng===void 0,r=Le();this.options={...r,...this.options,...Re(e)},this.options.interpolation={...r.interpolation,...this.options.interpolation},e.keySeparator!==void 0&&(this.options.userDefinedKeySeparator=e.keySeparator),e.nsSeparator!==void 0&&(this.options.userDefinedNsSeparator=e.nsSeparator),typeof this.options.overloadTranslationOptionHandler!=`function`&&(this.options.overloadTranslationOptionHandler=r.overloadTranslationOptionHandler);let i=e=>e?typeof e==`function`?new e:e:null;if(!this.options.isClone){Be&&Be!==this&&Be.modules.logger!==this.modules.logger&&ve.deprecate(`init: this init() replaces the logger another i18next instance set with use(), as the logger is shared in v26; from v27 each instance keeps its own logger`),Be=this.modules.logger?this:void 0,this.modules.logger?ve.init(i(this.modules.logger),this.options):ve.init(null,this.options),this.pendingWarnings?.forEach(e=>this.logger.warn(e)),this.pendingWarnings=void 0;let e;e=this.modules.formatter?this.modules.formatter:Pe;let t=new Ee(this.options);this.store=new xe(this.options.resources,this.options);let r=this.services;r.logger=ve,r.resourceStore=this.store,r.languageUtils=t,r.pluralResolver=new ke(t,{prepend:this.options.pluralSeparator}),e&&(r.formatter=i(e),r.formatter.init&&r.formatter.init(r,this.options),this.options.interpolation.format=r.formatter.format.bind(r.formatter)),r.interpolator=new Ae(this.options),r.utils={hasLoadedNamespace:this.hasLoadedNamespace.bind(this),reloadResources:this.reloadResources.bind(this)},r.backendConnector=new Ie(i(this.modules.backend),r.resourceStore,r,this.options),r.backendConnector.devIsDefaultFallback=n,r.backendConnector.on(`*`,(e,...t)=>{this.emit(e,...t)}),this.modules.languageDetector&&(r.languageDetector=i(this.modules.languageDetector),r.languageDetector.init&&r.languageDetector.init(r,this.options.detection,this.options),r.languageDetector.async&&C(r.languageDetector)===void 0&&this.logger.deprecate(`languageDetector: set callbackApi to declare how the async detect() answers (true: detect(callback); false: detect() returns a promise); guessing it from the number of parameters is deprecated`)),this.modules.i18nFormat&&(r.i18nFormat=i(this.modules.i18nFormat),r.i18nFormat.init&&r.i18nFormat.init(this)),this.translator=new Te(this.services,this.options),this.translator.on(`*`,(e,...t)=>{this.emit(e,...t)}),this.modules.external.forEach(e=>{e.init&&e.init(this)})}if(this.format=this.options.interpolation.format,t||=ze,this.options.fallbackLng&&!this.services.languageDetector&&!this.options.lng){let e=this.services.languageUtils.getFallbackCodes(this.options.fallbackLng);e.length>0&&e[0]!==`dev`&&(this.options.lng=e[0])}!this.services.languageDetector&&!this.options.lng&&this.logger.warn(`init: no languageDetector is used and no lng is defined`),[`getResource`,`hasResourceBundle`,`getResourceBundle`,`getDataByLanguage`].forEach(e=>{this[e]=(...t)=>this.store[e](...t)}),[`addResource`,`addResources`,`addResourceBundle`,`removeResourceBundle`].forEach(e=>{this[e]=(...t)=>(this.store[e](...t),this)});let a=b(),o=()=>{let e=(e,n)=>{this.isInitializing=!1,this.isInitialized&&!this.initializedStoreOnce&&this.logger.warn(`init: i18next is already initialized. You should call init just once!`),this.isInitialized=!0,this.options.isClone||this.logger.log(`initialized`,this.options),this.emit(`initialized`,this.options),a.resolve(n),t(e,n)};if((this.languages||this.isLanguageChangingTo)&&!this.isInitialized)return e(null,this.t.bind(this));this.changeLanguage(this.options.lng,e)};return this.options.resources||!this.options.initAsync?o():setTimeout(o,0),a}loadResources(e,t=ze){let n=t,r=y(e)?e:this.language;if(typeof e==`function`&&(n=e),!this.options.resources||this.options.partialBundledLanguages){if(r?.toLowerCase()===`cimode`&&(!this.options.preload||this.options.preload.length===0))return n();let e=[],t=t=>{t&&t!==`cimode`&&this.services.languageUtils.toResolveHierarchy(t).forEach(t=>{t!==`cimode`&&(e.includes(t)||e.push(t))})};r?t(r):this.services.languageUtils.getFallbackCodes(this.options.fallbackLng).forEach(e=>t(e)),this.options.preload?.forEach?.(e=>t(e)),this.services.backendConnector.load(e,this.options.ns,e=>{!e&&!this.resolvedLanguage&&this.language&&this.setResolvedLanguage(this.language),n(e)})}else n(null)}reloadResources(e,t,n){let r=b();if(typeof e==`function`&&(n=e,e=void 0),typeof t==`function`&&(n=t,t=void 0),!e){let t=Object.keys(this.services.backendConnector.state).map(e=>e.split(`|`)[0]);e=[...new Set([...this.languages||[],...t])].filter(e=>e!==`cimode`)}return t||=this.options.ns,n||=ze,this.services.backendConnector.reload(e,t,e=>{r.resolve(),n(e)}),r}use(e){if(!e)throw Error(`You are passing an undefined module! Please check the object you are passing to i18next.use()`);if(!e.type)throw Error(`You are passing a wrong module! Please check the object you are passing to i18next.use()`);let t=t=>{if(this.modules[t]&&this.modules[t]!==e){let e=`use: this ${t} replaces the ${t} passed to an earlier use() call; only one ${t} is used per instance`;this.isInitializing||this.isInitialized?this.logger.warn(e):(this.pendingWarnings=this.pendingWarnings||[]).push(e)}this.modules[t]=e};return e.type===`backend`&&t(`backend`),(e.type===`logger`||e.log&&e.warn&&e.error)&&(this.modules.logger=e),e.type===`languageDetector`&&t(`languageDetector`),e.type===`i18nFormat`&&t(`i18nFormat`),e.type===`postProcessor`&&(Se.addPostProcessor(e),this.services.ownPostProcessors?.add(e.name)),e.type===`formatter`&&t(`formatter`),e.type===`3rdParty`&&this.modules.external.push(e),this}hydrate(e,t){return this.options.isClone?this:this.services.resourceStore?(e&&!this.initializedStoreOnce&&(this.services.resourceStore.data=e,Object.values(e).forEach(e=>{Object.keys(e).forEach(e=>{this.options.ns.includes(e)||this.options.ns.push(e)})}),this.initializedStoreOnce=!0,this.isInitialized=!0),t&&!this.initializedLanguageOnce&&(this.changeLanguage(t),this.initializedLanguageOnce=!0),this):(this.logger.warn(`hydrate: call init() first, the instance has no resource store yet`),this)}setResolvedLanguage(e){if(e&&this.languages&&![`cimode`,`dev`].includes(e)){for(let e=0;e<this.languages.length;e++){let t=this.languages[e];if(![`cimode`,`dev`].includes(t)&&this.store.hasLanguageSomeTranslations(t)){this.resolvedLanguage=t;break}}!this.resolvedLanguage&&!this.languages.includes(e)&&this.store.hasLanguageSomeTranslations(e)&&(this.resolvedLanguage=e,this.languages.unshift(e))}}changeLanguage(e,t){this.isLanguageChangingTo=e;let n=b();this.emit(`languageChanging`,e);let r=e=>{this.language=e,this.languages=this.services.languageUtils.toResolveHierarchy(e),this.resolvedLanguage=void 0,this.setResolvedLanguage(e)},i=(i,a)=>{a?this.isLanguageChangingTo===e&&(r(a),this.translator.changeLanguage(a),this.isLanguageChangingTo=void 0,this.emit(`languageChanged`,a),this.logger.log(`languageChanged`,a)):this.isLanguageChangingTo=void 0,n.resolve((...e)=>this.t(...e)),t&&t(i,(...e)=>this.t(...e))},a=t=>{!e&&!t&&this.services.languageDetector&&(t=[]);let n=y(t)?t:t&&t[0],a=this.store.hasLanguageSomeTranslations(n)?n:this.services.languageUtils.getBestMatchFromCodes(y(t)?[t]:t);a&&this.logger.debug&&!S(a)&&![].concat(this.options.supportedLngs||[],this.services.languageUtils.getFallbackCodes(this.options.fallbackLng,a),this.options.preload||[]).includes(a)&&!Object.prototype.hasOwnProperty.call(this.store.data,a)&&this.logger.once(`lng:${a}`,`deprecate`,`changeLanguage: the language code '${a.slice(0,64)}' comes from lng, changeLanguage() or the language detector and is not configured; from v27 such a code is refused unless it has only letters, digits, '-', '_', '@' and '.' (no '..'), at most 128 characters. Set supportedLngs, or check the code before passing it on`),a&&(this.language||r(a),this.translator.language||this.translator.changeLanguage(a),this.services.languageDetector?.cacheUserLanguage?.(a)),this.loadResources(a,e=>{i(e,a)})};if(!e&&this.services.languageDetector&&!this.services.languageDetector.async)a(this.services.languageDetector.detect());else if(!e&&this.services.languageDetector&&this.services.languageDetector.async){let e=C(this.services.languageDetector);e===!1||e===void 0&&this.services.languageDetector.detect.length===0?this.services.languageDetector.detect().then(a):this.services.languageDetector.detect(a)}else a(e);return n}getFixedT(e,t,n,r){let i=r?.scopeNs,a=(e,t,...r)=>{let o;o=typeof t==`object`?{...t}:this.options.overloadTranslationOptionHandler([e,t].concat(r)),o.lng=o.lng||a.lng,o.lngs=o.lngs||a.lngs;let s=o.ns!==void 0&&o.ns!==null;o.ns=o.ns||a.ns,o.keyPrefix!==``&&(o.keyPrefix=o.keyPrefix||n||a.keyPrefix);let c={...this.options,...o};Array.isArray(i)&&!s&&(c.ns=i),typeof o.keyPrefix==`function`&&(o.keyPrefix=E(o.keyPrefix,c));let l=this.options.keySeparator||`.`,u;return o.keyPrefix&&Array.isArray(e)?u=e.map(e=>(typeof e==`function`&&(e=E(e,c)),`${o.keyPrefix}${l}${e}`)):(typeof e==`function`&&(e=E(e,c)),u=o.keyPrefix?`${o.keyPrefix}${l}${e}`:e),this.t(u,o)};return y(e)?a.lng=e:a.lngs=e,a.ns=t,a.keyPrefix=n,a}t(...e){return this.translator?this.translator.translate(...e):(this.logger.warn(`t: called before init(); returning an empty string`),``)}exists(...e){return this.translator?.exists(...e)}setDefaultNamespace(e){this.options.defaultNS=e}hasLoadedNamespace(e,t={}){if(!this.isInitialized)return this.logger.warn(`hasLoadedNamespace: i18next was not initialized`,this.languages),!1;if(!this.languages||!this.languages.length)return this.logger.warn(`hasLoadedNamespace: i18n.languages were undefined or empty`,this.languages),!1;let n=t.lng||this.resolvedLanguage||this.languages[0],r=this.options?this.options.fallbackLng:!1,i=this.languages[this.languages.length-1];if(n.toLowerCase()===`cimode`)return!0;let a=(e,t)=>{let n=this.services.backendConnector.state[`${e}|${t}`];return n===-1||n===0||n===2};if(t.precheck){let e=t.precheck(this,a);if(e!==void 0)return e}if(this.hasResourceBundle(n,e)||!this.services.backendConnector.backend||this.options.resources&&!this.options.partialBundledLanguages)return!0;let{languageUtils:o}=this.services,s=t.lng?o.isSupportedCode(n)&&o.toResolveHierarchy(n,!1)[0]:n;return!(s&&!a(s,e)||r&&!a(i,e))}loadNamespaces(e,t){let n=b();return this.options.ns?(y(e)&&(e=[e]),e.forEach(e=>{this.options.ns.includes(e)||this.options.ns.push(e)}),this.loadResources(e=>{n.resolve(),t&&t(e)}),n):(t&&t(),Promise.resolve())}loadLanguages(e,t){let n=b();y(e)&&(e=[e]);let r=this.options.preload||[],i=e.filter(e=>!r.includes(e)&&this.services.languageUtils.isSupportedCode(e));return i.length?(this.options.preload=r.concat(i),this.loadResources(e=>{n.resolve(),t&&t(e)}),n):(t&&t(),Promise.resolve())}dir(e){if(e||=this.resolvedLanguage||(this.languages?.length>0?this.languages[0]:this.language),!e)return`ltr`;try{let t=new Intl.Locale(e);if(t&&t.getTextInfo){let e=t.getTextInfo();if(e&&e.direction)return e.direction}}catch{}let t=`ar.shu.sqr.ssh.xaa.yhd.yud.aao.abh.abv.acm.acq.acw.acx.acy.adf.ads.aeb.aec.afb.ajp.apc.apd.arb.arq.ars.ary.arz.auz.avl.ayh.ayl.ayn.ayp.bbz.pga.he.iw.ps.pbt.pbu.pst.prp.prd.ug.ur.ydd.yds.yih.ji.yi.hbo.men.xmn.fa.jpr.peo.pes.prs.dv.sam.ckb`.split(`.`),n=this.services?.languageUtils||new Ee(Le());return e.toLowerCase().indexOf(`-latn`)>1?`ltr`:t.includes(n.getLanguagePartFromCode(e))||e.toLowerCase().indexOf(`-arab`)>1?`rtl`:`ltr`}static createInstance(t={},n){let r=new e(t,n);return r.createInstance=e.createInstance,r}cloneInstance(t={},n=ze){let r=t.forkResourceStore;r&&(t={...t},delete t.forkResourceStore);let i={...this.options,preload:!1,...t,isClone:!0},a=new e(i);if((t.debug!==void 0||t.prefix!==void 0)&&(a.logger=a.logger.clone(t)),[`store`,`services`,`language`].forEach(e=>{a[e]=this[e]}),a.services={...this.services},a.services.utils={...a.services.utils,hasLoadedNamespace:a.hasLoadedNamespace.bind(a),reloadResources:a.reloadResources.bind(a)},r){let e=t=>{let n=Array.isArray(t)?[...t]:{...t};return Object.keys(n).forEach(t=>{n[t]&&typeof n[t]==`object`&&(n[t]=e(n[t]))}),n};a.store=new xe(e(this.store.data),i),a.services.resourceStore=a.store}if(t.interpolation){let e={...Le().interpolation,...this.options.interpolation,...t.interpolation},n={...i,interpolation:e};a.services.interpolator=new Ae(n)}return a.translator=new Te(a.services,i),a.translator.on(`*`,(e,...t)=>{a.emit(e,...t)}),a.init(i,n),a.translator.options=i,a.translator.backendConnector.newestCloneHasLoadedNamespace=a.hasLoadedNamespace.bind(a),a}toJSON(){return{options:this.options,store:this.store,language:this.language,languages:this.languages,resolvedLanguage:this.resolvedLanguage}}}.createInstance();He.createInstance,He.dir,He.init,He.loadResources,He.reloadResources,He.use,He.changeLanguage,He.getFixedT,He.t,He.exists,He.setDefaultNamespace,He.hasLoadedNamespace,He.loadNamespaces,He.loadLanguages;var Ue=(e,t,n,r)=>{let i=[n,{code:t,...r||{}}];if(e?.services?.logger?.forward)return e.services.logger.forward(i,`warn`,`react-i18next::`,!0);Xe(i[0])&&(i[0]=`react-i18next:: ${i[0]}`),e?.services?.logger?.warn?e.services.logger.warn(...i):console?.warn&&console.warn(...i)},We={},Ge=(e,t,n,r)=>{Xe(n)&&We[n]||(Xe(n)&&(We[n]=new Date),Ue(e,t,n,r))},Ke=(e,t)=>()=>{if(e.isInitialized)t();else{let n=()=>{setTimeout(()=>{e.off(`initialized`,n)},0),t()};e.on(`initialized`,n)}},qe=(e,t,n)=>{e.loadNamespaces(t,Ke(e,n))},Je=(e,t,n,r)=>{if(Xe(n)&&(n=[n]),e.options.preload&&e.options.preload.indexOf(t)>-1)return qe(e,n,r);n.forEach(t=>{e.options.ns.indexOf(t)<0&&e.options.ns.push(t)}),e.loadLanguages(t,Ke(e,r))},Ye=(e,t,n={})=>!t.languages||!t.languages.length?(Ge(t,`NO_LANGUAGES`,`i18n.languages were undefined or empty`,{languages:t.languages}),!0):t.hasLoadedNamespace(e,{lng:n.lng,precheck:(t,r)=>{if(n.bindI18n&&n.bindI18n.indexOf(`languageChanging`)>-1&&t.services.backendConnector.backend&&t.isLanguageChangingTo&&!r(t.isLanguageChangingTo,e))return!1}}),Xe=e=>typeof e==`string`,Ze=e=>typeof e==`object`&&!!e,Qe=/&(?:amp|#38|lt|#60|gt|#62|apos|#39|quot|#34|nbsp|#160|copy|#169|reg|#174|hellip|#8230|#x2F|#47);/g,$e={"&amp;":`&`,"&#38;":`&`,"&lt;":`<`,"&#60;":`<`,"&gt;":`>`,"&#62;":`>`,"&apos;":`'`,"&#39;":`'`,"&quot;":`"`,"&#34;":`"`,"&nbsp;":`\xA0`,"&#160;":`\xA0`,"&copy;":`©`,"&#169;":`©`,"&reg;":`®`,"&#174;":`®`,"&hellip;":`…`,"&#8230;":`…`,"&#x2F;":`/`,"&#47;":`/`},et=e=>$e[e],tt={bindI18n:`languageChanged`,bindI18nStore:``,transEmptyNodeValue:``,transSupportBasicHtmlNodes:!0,transWrapTextNodes:``,transKeepBasicHtmlNodesFor:[`br`,`strong`,`i`,`p`],useSuspense:!0,unescape:e=>e.replace(Qe,et),transDefaultProps:void 0},nt=(e={})=>{tt={...tt,...e}},rt=()=>tt,it,at=e=>{it=e},ot=()=>it,st={type:`3rdParty`,init(e){nt(e.options.react),at(e)}},ct=(0,_.createContext)(),lt=class{constructor(){this.usedNamespaces={}}addUsedNamespaces(e){e.forEach(e=>{this.usedNamespaces[e]||(this.usedNamespaces[e]=!0)})}getUsedNamespaces(){return Object.keys(this.usedNamespaces)}},ut=o((e=>{var t=u();function n(e,t){return e===t&&(e!==0||1/e==1/t)||e!==e&&t!==t}var r=typeof Object.is==`function`?Object.is:n,i=t.useState,a=t.useEffect,o=t.useLayoutEffect,s=t.useDebugValue;function c(e,t){var n=t(),r=i({inst:{value:n,getSnapshot:t}}),c=r[0].inst,u=r[1];return o(function(){c.value=n,c.getSnapshot=t,l(c)&&u({inst:c})},[e,n,t]),a(function(){return l(c)&&u({inst:c}),e(function(){l(c)&&u({inst:c})})},[e]),s(n),n}function l(e){var t=e.getSnapshot;e=e.value;try{var n=t();return!r(e,n)}catch{return!0}}function d(e,t){return t()}var f=typeof window>`u`||window.document===void 0||window.document.createElement===void 0?d:c;e.useSyncExternalStore=t.useSyncExternalStore===void 0?f:t.useSyncExternalStore})),dt=o(((e,t)=>{t.exports=ut()}))(),ft={t:(e,t)=>{if(Xe(t))return t;if(Ze(t)&&Xe(t.defaultValue))return t.defaultValue;if(typeof e==`function`)return``;if(Array.isArray(e)){let t=e[e.length-1];return typeof t==`function`?``:t}return e},ready:!1},pt=()=>()=>{},mt=(e,t={})=>{let{i18n:n}=t,{i18n:r,defaultNS:i}=(0,_.useContext)(ct)||{},a=n||r||ot();a&&!a.reportNamespaces&&(a.reportNamespaces=new lt),a||Ge(a,`NO_I18NEXT_INSTANCE`,`useTranslation: You will need to pass in an i18next instance by using initReactI18next or by passing it via props or context. In monorepo setups, make sure there is only one instance of react-i18next.`);let o=(0,_.useMemo)(()=>({...rt(),...a?.options?.react,...t}),[a,t]),{useSuspense:s,keyPrefix:c,bindI18n:l,bindI18nStore:u}=o,d=e||i||a?.options?.defaultNS,f=Xe(d)?[d]:d||[`translation`],p=JSON.stringify(f),m=(0,_.useMemo)(()=>f,[p]);a?.reportNamespaces?.addUsedNamespaces?.(m);let h=(0,_.useRef)(0),g=(0,_.useCallback)(e=>{if(!a)return pt;let t=()=>{h.current+=1,e()};return l&&a.on(l,t),u&&a.store.on(u,t),()=>{l&&l.split(` `).forEach(e=>a.off(e,t)),u&&u.split(` `).forEach(e=>a.store.off(e,t))}},[a,l,u]),v=(0,_.useRef)(),y=(0,_.useCallback)(()=>{if(!a)return ft;let e=!!(a.isInitialized||a.initializedStoreOnce)&&m.every(e=>Ye(e,a,o)),n=t.lng||a.language,r=h.current,i=typeof c==`function`?E(c,{...a.options,ns:m}):c,s=v.current;if(s&&s.i18n===a&&s.ready===e&&s.lng===n&&s.namespaces===m&&s.keyPrefix===i&&s.revision===r)return s;let l={t:a.getFixedT(n,o.nsMode===`fallback`?m:m[0],c,{scopeNs:m}),i18n:a,ready:e,lng:n,namespaces:m,keyPrefix:i,revision:r};return v.current=l,l},[a,m,c,o,t.lng]),[b,x]=(0,_.useState)(0),{t:S,ready:C}=(0,dt.useSyncExternalStore)(g,y,y),ee;a&&s&&!C&&(ee=new Promise(e=>{let n=()=>e();t.lng?Je(a,t.lng,m,n):qe(a,m,n)}),{t:S,ready:C}=y()),(0,_.useEffect)(()=>{if(a&&!C&&!s){let e=()=>x(e=>e+1);t.lng?Je(a,t.lng,m,e):qe(a,m,e)}},[a,t.lng,m,C,s,b]);let w=a||{},te=(0,_.useRef)(null),T=(0,_.useRef)(),ne=e=>`${e.language}|${e.resolvedLanguage}|${e.languages?.join(`,`)}`,re=e=>{let t=Object.getOwnPropertyDescriptors(e);t.__original&&delete t.__original;let n=Object.create(Object.getPrototypeOf(e),t);if(!Object.prototype.hasOwnProperty.call(n,`__original`))try{Object.defineProperty(n,"__original",{value:e,writable:!1,enumerable:!1,configurable:!1})}catch{}return n},ie=(0,_.useMemo)(()=>{let e=w,t=e&&ne(e),n=e;e&&(te.current&&te.current.__original===e&&T.current===t?n=te.current:(n=re(e),te.current=n,T.current=t));let r=!C&&!s?(...e)=>(Ge(a,`USE_T_BEFORE_READY`,`useTranslation: t was called before ready. When using useSuspense: false, make sure to check the ready flag before using t.`),S(...e)):S,i=[r,n,C];return i.t=r,i.i18n=n,i.ready=C,i},[S,w,C,w.resolvedLanguage,w.language,w.languages]);if(a&&s&&!C){let e=!1;try{e=!1}catch{}throw e&&Ge(a,`SUSPENDED_WHILE_LOADING`,`useTranslation: suspended while translations are loading (useSuspense is true by default). Add a <Suspense> boundary above this component, or set react.useSuspense: false in the i18next init options. https://react.i18next.com/latest/usetranslation-hook`),ee}return ie};function ht({i18n:e,defaultNS:t,children:n}){let r=(0,_.useMemo)(()=>({i18n:e,defaultNS:t}),[e,t]);return(0,_.createElement)(ct.Provider,{value:r},n)}var gt=class extends Error{code;requestId;path;constructor(e,t,n,r=void 0){super(e),this.code=t,this.requestId=n,this.path=r}},_t=300,vt=`mailuo:token`,yt=class{base;session;fetcher;#e=new Map;#t;constructor(e,t,n=fetch.bind(globalThis)){this.base=e,this.session=t,this.fetcher=n,this.#t=t.getItem(vt)??``}get token(){return this.#t}setToken(e){this.#t=e,e?this.session.setItem(vt,e):this.session.removeItem(vt),this.#e.clear()}forget(){this.#e.clear()}remembered(e,t){return this.#e.get(bt(e,t))}async ask(e,t,n){let r=this.remembered(e,t);if(r)return r;let i=await this.#n(String(e),t,n);return String(e).trimStart().startsWith(`mutation`)?this.#e.clear():i.problems.length===0&&this.#r(bt(e,t),i),i}async#n(e,t,n){let r;try{r=await this.fetcher(new URL(`graphql`,this.base),{method:`POST`,headers:{"Content-Type":`application/json`,Accept:`application/graphql-response+json, application/json`,...this.#t?{Authorization:`Bearer ${this.#t}`}:{}},body:JSON.stringify({query:e,variables:t}),...n?{signal:n}:{}})}catch(e){throw n?.aborted?new gt(`cancelled`,`CANCELLED`,void 0):new gt(e instanceof Error?e.message:String(e),`OFFLINE`,void 0)}let i=r.headers.get(`X-Request-Id`)??void 0,a;try{a=await r.json()}catch{throw n?.aborted?new gt(`cancelled`,`CANCELLED`,void 0):new gt(`HTTP ${r.status}`,`HTTP`,i)}let o=(a.errors??[]).map(e=>new gt(e.message,e.extensions?.code??`HTTP`,i,e.path?.join(`.`)));if(a.data===void 0||a.data===null)throw o[0]??new gt(`HTTP ${r.status}`,`HTTP`,i);return{data:a.data,problems:o}}#r(e,t){this.#e.set(e,t);for(let e of this.#e.keys()){if(this.#e.size<=_t)break;this.#e.delete(e)}}};function bt(e,t){return`${String(e)}\n${JSON.stringify(t)}`}var xt=class{#e=[];#t=new Set;add(e){let t=Symbol();return this.#n([...this.#e,{by:t,question:e}]),()=>this.#n(this.#e.filter(e=>e.by!==t))}#n(e){this.#e=e;for(let e of this.#t)e()}list=()=>this.#e;subscribe=e=>(this.#t.add(e),()=>this.#t.delete(e))};function St(e){let t=(0,_.useSyncExternalStore)(e.subscribe,e.list).map(e=>e.question),n=new Set;return t.filter(e=>{let t=JSON.stringify(e);return!n.has(t)&&(n.add(t),!0)})}var Ct=(0,_.createContext)(null);function wt(){let e=(0,_.useContext)(Ct);if(!e)throw Error(`useApp stands outside the app`);return e}var Tt=class{store;root;#e=new Set;#t;#n;constructor(e,t,n){this.store=e,this.root=t;let r=e.getItem(`mailuo:theme`);this.#t=r===`light`||r===`dark`?r:`auto`;let i=e.getItem(`mailuo:language`);this.#n=i===`zh`||i===`en`?i:n[0]?.startsWith(`zh`)||n.length===0?`zh`:`en`,this.#i()}get theme(){return this.#t}get language(){return this.#n}setTheme(e){this.#t=e,this.#r(`mailuo:theme`,e)}setLanguage(e){this.#n=e,this.#r(`mailuo:language`,e)}#r(e,t){try{this.store.setItem(e,t)}catch{}this.#i();for(let e of this.#e)e()}#i(){this.root.dataset.theme=this.#t,this.root.lang=this.#n===`zh`?`zh-Hans`:`en`}subscribe=e=>(this.#e.add(e),()=>this.#e.delete(e))};function Et(e){return(0,_.useSyncExternalStore)(e.subscribe,()=>e.theme)}function Dt(e){return(0,_.useSyncExternalStore)(e.subscribe,()=>e.language)}function Ot(e,t){return{zh:e,en:t}}var kt=Ot({name:`脉络`,search:`查找`,searchHint:`查找机构、文件、提法、讲话……（汉字、拼音、首字母）`,overview:`总览`,graph:`图谱`,speeches:`讲话`,board:`台账`,wordings:`提法`,chain:`文件链`,compare:`对读`,undo:`撤销`,redo:`重做`,theme:`外观`,themeAuto:`随系统`,themeLight:`浅色`,themeDark:`深色`,language:`English`,query:`此页的查询`,queryTip:`此页向公开接口发出的查询；可复制，或在 GraphiQL 中打开。`,openGraphiql:`在 GraphiQL 中打开`,copy:`复制`,copied:`已复制`,close:`关闭`,menu:`菜单`,skip:`跳到正文`,resume:`接着上次`,resumeTip:`上次停在这里，共 {{n}} 步。`,dismiss:`不用`,loading:`正在读取……`,cancel:`停止`,cancelled:`已停止`,retry:`再试一次`,failed:`没有读到`,partly:`其中一部分没有读到`,requestId:`请求编号 {{id}}`,offline:`连不上服务器。请检查网络，或服务是否在运行。`,timeout:`查询超过了时限。请缩小范围再试。`,tooCostly:`这个查询太大，服务器未予执行。请缩小范围。`,needToken:`此库须凭令牌查看。`,token:`令牌`,tokenHint:`mlo_…（由 mailuo token create 生成）`,enter:`进入`,badToken:`令牌不被接受：可能已过期或被吊销。`,leave:`退出`,notFound:`找不到：可能已被删除，或地址有误。`,nothing:`没有符合条件的内容。`,more:`更多`,moreOf:`再看 {{n}} 条`,total:`共 {{n}} 条`,atLeast:`至少 {{n}} 条`,atLeastShort:`≥ `,enterForAll:`按 Enter 看全部结果`,all:`全部`,citation:`复制引文`,inSpeech:`在原文中看`,evidence:`依据`,openGraph:`在图谱中看`,openNode:`查看详情`,confidence:`把握 {{n}}`,rule:`规则`,inferred:`推断`,source:`出处`,paragraph:`第 {{n}} 段`,unknownDate:`日期不详`,filtersSet:`已设 {{n}} 项`,until:`至 {{date}}`,since:`{{date}} 起`,between:`{{from}} 至 {{to}}`,about:`约 {{date}}`,untitled:`（无题）`,SPEECH:`讲话`,SECTION:`章节`,SENTENCE:`句子`,MEETING:`会议`,DOCUMENT:`文件`,BODY:`机构`,GROUP:`群体`,MECHANISM:`机制`,POLICY:`政策`,FORMULATION:`提法`,PERSON:`人物`,PLACE:`地方`,DATE:`日期`,DIRECTIVE:`要求`,CENTRAL:`中央`,PROVINCE:`省级`,SUBPROVINCIAL:`副省级`,CITY:`市级`,COUNTY:`县级`,TOWNSHIP:`乡镇`,UNIT:`单位`,OBLIGATION:`必须`,PROHIBITION:`不得`,TASK:`任务`,EXHORTATION:`倡导`,CONCRETE:`具体`,PRINCIPLE:`原则`,ADDRESS:`讲话`,WORK_REPORT:`工作报告`,COMMUNIQUE:`公报`,NOTICE:`通知`,OPINION:`意见`,PLAN:`规划`,OTHER:`其他`,LEAD:`牵头`,COOPERATE:`配合`,ALL:`承担`,DELIVERED_AT:`发表于`,DELIVERED_BY:`由……发表`,MENTIONS:`提到`,STATES:`提出要求`,ADDRESSED_TO:`责成`,ATTRIBUTED_TO:`要求出自`,UNDER:`依据`,REFERS_TO:`涉及`,DUE:`期限`,ISSUED_BY:`印发机关`,ISSUED_ON:`印发日期`,ADOPTED_AT:`通过于`,IMPLEMENTS:`贯彻`,ACCOMPANIES:`配套`,AMENDS:`修改`,REPEALS:`废止`,HELD_BY:`召开者`,HELD_ON:`召开日期`,HELD_IN:`召开地`,RAISED_AT:`提出于`,RAISED_BY:`提出者`,PART_OF:`属于`,LOCATED_IN:`位于`,RESTATES:`重申`,DUPLICATE_OF:`同文`},{name:`Mailuo`,search:`Find`,searchHint:`Find bodies, documents, wordings, speeches… (Chinese, pinyin, initials)`,overview:`Overview`,graph:`Graph`,speeches:`Speeches`,board:`Ledger`,wordings:`Wordings`,chain:`Chain`,compare:`Compare`,undo:`Undo`,redo:`Redo`,theme:`Appearance`,themeAuto:`As the system`,themeLight:`Light`,themeDark:`Dark`,language:`中文`,query:`Query of this view`,queryTip:`What this view asks the public API; copy it, or open it in GraphiQL.`,openGraphiql:`Open in GraphiQL`,copy:`Copy`,copied:`Copied`,close:`Close`,menu:`Menu`,skip:`Skip to content`,resume:`Go on where you left`,resumeTip:`You stopped here, after {{n}} steps.`,dismiss:`No, thanks`,loading:`Reading…`,cancel:`Stop`,cancelled:`Stopped`,retry:`Try again`,failed:`This could not be read`,partly:`Part of this could not be read`,requestId:`Request {{id}}`,offline:`The server cannot be reached. Check the network, or whether it runs.`,timeout:`The query took longer than it may. Narrow it and try again.`,tooCostly:`This query is too large for the server. Narrow it.`,needToken:`This store takes a token.`,token:`Token`,tokenHint:`mlo_… (made by mailuo token create)`,enter:`Enter`,badToken:`The token is not accepted: it may have expired or been revoked.`,leave:`Leave`,notFound:`Not found: it may have been deleted, or the address is wrong.`,nothing:`Nothing fits.`,more:`More`,moreOf:`{{n}} more`,total:`{{n}} in all`,atLeast:`at least {{n}}`,atLeastShort:`≥ `,enterForAll:`Enter shows all that was found`,all:`All`,citation:`Copy as citation`,inSpeech:`See it in the speech`,evidence:`Evidence`,openGraph:`See in the graph`,openNode:`Details`,confidence:`confidence {{n}}`,rule:`rule`,inferred:`inferred`,source:`Source`,paragraph:`paragraph {{n}}`,unknownDate:`no date`,filtersSet:`{{n}} set`,until:`by {{date}}`,since:`from {{date}}`,between:`{{from}} to {{to}}`,about:`about {{date}}`,untitled:`(untitled)`,SPEECH:`Speech`,SECTION:`Section`,SENTENCE:`Sentence`,MEETING:`Meeting`,DOCUMENT:`Document`,BODY:`Body`,GROUP:`Group`,MECHANISM:`Mechanism`,POLICY:`Policy`,FORMULATION:`Formulation`,PERSON:`Person`,PLACE:`Place`,DATE:`Date`,DIRECTIVE:`Directive`,CENTRAL:`Central`,PROVINCE:`Province`,SUBPROVINCIAL:`Sub-provincial`,CITY:`City`,COUNTY:`County`,TOWNSHIP:`Township`,UNIT:`Unit`,OBLIGATION:`Obligation`,PROHIBITION:`Prohibition`,TASK:`Task`,EXHORTATION:`Exhortation`,CONCRETE:`Concrete`,PRINCIPLE:`Principle`,ADDRESS:`Address`,WORK_REPORT:`Work report`,COMMUNIQUE:`Communiqué`,NOTICE:`Notice`,OPINION:`Opinion`,PLAN:`Plan`,OTHER:`Other`,LEAD:`lead`,COOPERATE:`co-operate`,ALL:`responsible`,DELIVERED_AT:`delivered at`,DELIVERED_BY:`delivered by`,MENTIONS:`mentions`,STATES:`states`,ADDRESSED_TO:`addressed to`,ATTRIBUTED_TO:`attributed to`,UNDER:`under`,REFERS_TO:`refers to`,DUE:`due`,ISSUED_BY:`issued by`,ISSUED_ON:`issued on`,ADOPTED_AT:`adopted at`,IMPLEMENTS:`implements`,ACCOMPANIES:`accompanies`,AMENDS:`amends`,REPEALS:`repeals`,HELD_BY:`held by`,HELD_ON:`held on`,HELD_IN:`held in`,RAISED_AT:`raised at`,RAISED_BY:`raised by`,PART_OF:`part of`,LOCATED_IN:`located in`,RESTATES:`restates`,DUPLICATE_OF:`duplicate of`});function At(e){let t=He.createInstance();return t.use(st).init({lng:e,initAsync:!1,fallbackLng:!1,defaultNS:`shared`,resources:{zh:{shared:kt.zh},en:{shared:kt.en}},interpolation:{escapeValue:!1},saveMissing:!0,missingKeyHandler:(e,t,n)=>console.error(`no word for ${t}:${n}`)}),t}function k(){let{t:e}=mt(`shared`);return(t,n)=>e(t,n??{})}function jt(e,t){let{t:n,i18n:r}=mt();return r.hasResourceBundle(`zh`,e)||(r.addResourceBundle(`zh`,e,t.zh),r.addResourceBundle(`en`,e,t.en)),(t,r)=>n(t,{ns:e,...r})}var Mt={skeleton:`_skeleton_1l6gg_1`,pass:`_pass_1l6gg_1`,cancel:`_cancel_1l6gg_5`,show:`_show_1l6gg_1`,dim:`_dim_1l6gg_6`,nothing:`_nothing_1l6gg_7`,failed:`_failed_1l6gg_8`},Nt=o((e=>{var t=Symbol.for(`react.transitional.element`),n=Symbol.for(`react.fragment`);function r(e,n,r){var i=null;if(r!==void 0&&(i=``+r),n.key!==void 0&&(i=``+n.key),`key`in n)for(var a in r={},n)a!==`key`&&(r[a]=n[a]);else r=n;return n=r.ref,{$$typeof:t,type:e,key:i,ref:n===void 0?null:n,props:r}}e.Fragment=n,e.jsx=r,e.jsxs=r})),Pt=o(((e,t)=>{t.exports=Nt()})),A=Pt();function Ft({query:e,children:t,empty:n,nothing:r,lines:i=3,keep:a=!1}){let o=k();switch(e.status){case`idle`:return null;case`asking`:return a&&e.before!==void 0?(0,A.jsx)(`div`,{className:Mt.dim,"aria-busy":!0,children:t(e.before)}):(0,A.jsx)(It,{lines:i,cancel:e.cancel});case`failed`:return(0,A.jsx)(Rt,{failure:e.failure,retry:e.retry});case`done`:return(0,A.jsxs)(A.Fragment,{children:[e.problems.length>0&&(0,A.jsx)(Rt,{failure:e.problems[0],retry:e.retry,partly:!0}),n?.(e.data)?r??(0,A.jsx)(`p`,{className:Mt.nothing,children:o(`nothing`)}):t(e.data)]})}}function It({lines:e,cancel:t}){let n=k();return(0,A.jsxs)(`div`,{className:Mt.skeleton,role:`status`,children:[(0,A.jsx)(`span`,{className:`unseen`,children:n(`loading`)}),Array.from({length:e},(e,t)=>(0,A.jsx)(`i`,{"aria-hidden":!0},t)),t&&(0,A.jsx)(`button`,{type:`button`,className:`plain small ${Mt.cancel}`,onClick:t,children:n(`cancel`)})]})}function Lt(){let e=k();return t=>{switch(t.code){case`OFFLINE`:return e(`offline`);case`CANCELLED`:return e(`cancelled`);case`TIMEOUT`:return e(`timeout`);case`NOT_FOUND`:return e(`notFound`);case`COST_LIMIT_EXCEEDED`:return e(`tooCostly`);case`UNAUTHENTICATED`:return e(`needToken`);default:return t.message}}}function Rt({failure:e,retry:t,partly:n=!1}){let r=k(),i=Lt();return(0,A.jsxs)(`div`,{className:Mt.failed,role:`alert`,children:[(0,A.jsx)(`p`,{children:(0,A.jsx)(`strong`,{children:n?r(`partly`):e.code===`CANCELLED`?r(`cancelled`):r(`failed`)})}),e.code!==`CANCELLED`&&(0,A.jsx)(`p`,{children:i(e)}),(0,A.jsxs)(`p`,{className:`row`,children:[t&&(0,A.jsx)(`button`,{type:`button`,onClick:t,children:r(`retry`)}),e.requestId&&(0,A.jsxs)(`span`,{className:`small soft`,children:[e.code,` · `,r(`requestId`,{id:e.requestId})]})]})]})}function zt(e){let t=e.replace(/^#?\/?/,``),n=t.indexOf(`?`);return{view:(n<0?t:t.slice(0,n))||`overview`,params:new URLSearchParams(n<0?``:t.slice(n+1))}}function j(e,t){let n=(t?.toString()??``).replace(/%2C/g,`,`).replace(/%3A/g,`:`).replace(/%2F/g,`/`).replace(/%7E/g,`~`);return`#/${e}${n?`?`+n:``}`}function M(e,t){return(e.get(t)??``).split(`,`).filter(Boolean).map(Bt)}function Bt(e){try{return decodeURIComponent(e)}catch{return e}}function N(e,t,n){n.length>0&&e.set(t,n.map(e=>e.replace(/[%,]/g,encodeURIComponent)).join(`,`))}var Vt=(function(){let e=typeof document<`u`&&document.createElement(`link`).relList;return e&&e.supports&&e.supports(`modulepreload`)?`modulepreload`:`preload`})(),Ht=function(e,t){return new URL(e,t).href},Ut={},Wt=function(e){return e.pathname.endsWith(`.css`)},Gt=function(e,t,n){if(t in e)return e[t];let r=n();if(!r){e[t]=void 0;return}let i=r.then(()=>{e[t]=void 0},n=>{throw e[t]=void 0,n});return e[t]=i,i},Kt=function(e,t,n){let r=Promise.resolve();if(t&&t.length>0){let e,i=document.querySelector(`meta[property=csp-nonce]`),a=i?.nonce||i?.getAttribute(`nonce`);function o(e){return Promise.all(e.map(e=>Promise.resolve(e).then(e=>({status:`fulfilled`,value:e}),e=>({status:`rejected`,reason:e}))))}function s(e){return import.meta.resolve?new URL(import.meta.resolve(e)):new URL(e,import.meta.url)}r=o(t.map(t=>{t=Ht(t,n);let r=s(t),i=Wt(r);return Gt(Ut,r.href,()=>{if(e===void 0){e={all:new Set,styles:new Set};let t=document.getElementsByTagName(`link`);for(let n=t.length-1;n>=0;n--){let r=t[n];e.all.add(r.href),r.rel===`stylesheet`&&e.styles.add(r.href)}}if((i?e.styles:e.all).has(r.href))return;let t=document.createElement(`link`);if(t.rel=i?`stylesheet`:Vt,i||(t.as=`script`),t.crossOrigin=``,t.href=r.href,a&&t.setAttribute(`nonce`,a),document.head.appendChild(t),i)return new Promise((e,n)=>{let i=a=>{t.removeEventListener(`load`,i),t.removeEventListener(`error`,i),a.type===`error`?n(Error(`Unable to preload CSS for ${r}`)):e(a)};t.addEventListener(`load`,i),t.addEventListener(`error`,i)})})}).filter(e=>e!==void 0))}function i(e){let t=new Event(`vite:preloadError`,{cancelable:!0});if(t.payload=e,window.dispatchEvent(t),!t.defaultPrevented)throw e}return r.then(t=>{for(let e of t||[])e.status===`rejected`&&i(e.reason);return e().catch(i)})},qt=[`OBLIGATION`,`PROHIBITION`,`TASK`,`EXHORTATION`],Jt=[`LEAD`,`COOPERATE`,`ALL`],Yt=[`CENTRAL`,`PROVINCE`,`SUBPROVINCIAL`,`CITY`,`COUNTY`,`TOWNSHIP`,`UNIT`],Xt=[`given`,`none`,`before`,`after`],P=[`due`,`addressee`,`modality`],Zt=[`date`,`due`,`place`],Qt=[`new`,`again`,`kept`,`dropped`],$t=`NONE`,en={byClass:!0,modality:[],level:[],principles:!1,face:`board`,columns:`due`,order:`date`};function tn(e){return/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(e)}var nn=(e,t)=>e.find(e=>e===t),rn=(e,t)=>e.filter(e=>t.includes(e));function an(e){return Object.fromEntries(Object.entries(e).filter(([,e])=>e!==void 0&&e!==``&&e!==null))}function on(e){let t=nn(Xt,e.get(`due`)),n=t=>{let n=e.get(t)??``;return tn(n)?n:void 0},r=e.get(`from`)===`NONE`?$t:n(`from`),i=e.get(`after`)||void 0;return{byClass:e.get(`byclass`)!==`0`,principles:e.get(`principles`)===`1`,modality:rn(qt,M(e,`modality`)),level:rn([...Yt,$t],M(e,`level`)),face:e.get(`face`)===`table`?`table`:`board`,columns:nn(P,e.get(`columns`))??`due`,order:nn(Zt,e.get(`order`))??`date`,...an({addressee:e.get(`addressee`)??void 0,role:nn(Jt,e.get(`role`)),basis:e.get(`basis`)??void 0,from:r,to:r===`NONE`?void 0:n(`to`),due:t,by:t===`before`||t===`after`?n(`by`):void 0,place:e.get(`place`)??void 0,text:e.get(`text`)??void 0,restated:nn(Qt,e.get(`restated`)),after:i,before:i?void 0:e.get(`before`)||void 0,open:e.get(`open`)??void 0})}}function sn(e){let t=new URLSearchParams,n=(e,n)=>{n&&t.set(e,n)};return n(`face`,e.face===`table`?`table`:void 0),n(`columns`,e.columns===`due`?void 0:e.columns),n(`addressee`,e.addressee),n(`byclass`,e.byClass?void 0:`0`),n(`role`,e.role),N(t,`modality`,e.modality),n(`basis`,e.basis),n(`from`,e.from),n(`to`,e.to),n(`due`,e.due),n(`by`,e.by),N(t,`level`,e.level),n(`place`,e.place),n(`text`,e.text),n(`principles`,e.principles?`1`:void 0),n(`restated`,e.restated),n(`order`,e.order===`date`?void 0:e.order),n(`after`,e.after),n(`before`,e.before),n(`open`,e.open),t}var cn={name:`board`,read:on,write:sn,load:()=>Kt(()=>import(`./Board-x2yEcRCk.js`),__vite__mapDeps([0,1,2,3,4,5,6,7,8,9]),import.meta.url)};function ln(e,t){let{after:n,before:r,open:i,...a}=e;return Object.fromEntries(Object.entries({...a,...t}).filter(([,e])=>e!==void 0&&e!==``))}function un(e,t){switch(t.by){case`ADDRESSEE`:return e.addressee===t.value;case`BASIS`:return e.basis===t.value;case`ROLE`:return e.role===t.value;case`MODALITY`:return e.modality.some(e=>e===t.value);case`LEVEL`:return e.level.some(e=>e===(t.value??`NONE`));case`YEAR`:return t.value===null?e.from===$t:e.from===t.value&&e.to===t.value;default:return!1}}function dn(e,t){let n=!un(e,t),r=n&&t.value!==null?t.value:void 0;switch(t.by){case`ADDRESSEE`:return ln(e,{addressee:r});case`BASIS`:return ln(e,{basis:r});case`ROLE`:return ln(e,{role:nn(Jt,r??null)});case`MODALITY`:return ln(e,{modality:qt.filter(r=>r===t.value?n:e.modality.includes(r))});case`LEVEL`:return ln(e,{level:[...Yt,$t].filter(r=>r===(t.value??`NONE`)?n:e.level.includes(r))});case`YEAR`:return ln(e,t.value===null?{from:n?$t:void 0,to:void 0}:{from:r,to:r});default:return e}}var fn=[`CENTRAL`,`PROVINCE`,`SUBPROVINCIAL`,`CITY`,`COUNTY`,`TOWNSHIP`,`UNIT`],pn=[1,2,3,4,5,6];function mn(e){let[t,n,r]=[e.get(`of`),e.get(`at`),e.get(`year`)],i=fn.find(t=>t===e.get(`level`));return{by:e.get(`by`)===`step`?`step`:`level`,depth:pn.find(t=>String(t)===e.get(`depth`))??3,...t?{of:t}:{},...t&&n?{at:n}:{},...t&&i?{level:i}:{},...t&&r&&/^\d{4}$/.test(r)?{year:r}:{}}}function hn(e){let t=new URLSearchParams;e.of&&t.set(`of`,e.of),e.by===`step`&&t.set(`by`,`step`),e.depth!==3&&t.set(`depth`,String(e.depth));for(let n of[`at`,`level`,`year`]){let r=e[n];r&&t.set(n,r)}return t}var gn={name:`chain`,read:mn,write:hn,load:()=>Kt(()=>import(`./Chain-BV-us2xB.js`),__vite__mapDeps([10,1,2,11,8,12,6,3,13,14,15,16]),import.meta.url)};function _n(e,t){return Object.fromEntries(Object.entries({...e,...t}).filter(([,e])=>e!==void 0))}var vn=[`STRONGER`,`WEAKER`,`REWORDED`,`KEPT`,`ADDED`,`DROPPED`],yn=[`KEPT`,`ADDED`,`DROPPED`],bn=[`BODY`,`GROUP`,`DOCUMENT`,`MEETING`,`MECHANISM`,`POLICY`,`FORMULATION`,`PERSON`,`PLACE`,`DATE`],xn={name:`compare`,read:e=>{let t=M(e,`only`),n=M(e,`entities`);return{from:e.get(`from`)??``,to:e.get(`to`)??``,face:e.get(`face`)===`entities`?`entities`:`directives`,only:vn.filter(e=>t.includes(e)),order:e.get(`order`)===`from`?`from`:`to`,kind:bn.find(t=>t===e.get(`kind`)),entityOnly:yn.filter(e=>n.includes(e))}},write:e=>{let t=new URLSearchParams;return e.from&&t.set(`from`,e.from),e.to&&t.set(`to`,e.to),e.face!==`directives`&&t.set(`face`,e.face),N(t,`only`,e.only),e.order!==`to`&&t.set(`order`,e.order),e.kind&&t.set(`kind`,e.kind),N(t,`entities`,e.entityOnly),t},load:()=>Kt(()=>import(`./Compare-31_IPwSE.js`),__vite__mapDeps([17,1,2,18,3,14,19]),import.meta.url)};function Sn(e,t){return e.map(e=>{switch(e.do){case`expand`:return`e`+Cn([t(e.of),e.n,e.verb,e.direction,e.kind,e.period,e.gone]);case`way`:return`w`+Cn([t(e.from),t(e.to),e.hops,e.period,e.without.join(`-`)||null,e.gone]);case`add`:return`a`+t(e.id);case`pin`:return`p`+Cn([t(e.id),e.x,e.y]);case`unpin`:return`u`+t(e.id);case`relax`:return`r`+String(e.rounds)}}).join(`~`)}function Cn(e){return e.map(e=>e??`_`).join(`.`).replace(/(\._)+$/,``)}function wn(e,t){let n=e.split(`~`).flatMap(e=>Tn(e,t)??[]);return n.map(e=>`gone`in e&&e.gone!==null&&e.gone>n.length?{...e,gone:n.length}:e)}function Tn(e,t){let n=e.slice(1).split(`.`).map(e=>e===`_`?void 0:e),r=e=>/^[0-9a-z]+$/.test(n[e]??``)?t[parseInt(n[e]??``,36)]:void 0,i=e=>/^-?\d{1,7}$/.test(n[e]??``)?Number(n[e]):null,a=e=>/^[A-Z_]+$/.test(n[e]??``)?n[e]??null:null,o=e=>/^\d{4}\/\d{4}$/.test(n[e]??``)?n[e]??null:null,[s,c]=[r(0),r(1)];switch(e[0]){case`e`:{let e=a(3);return s===void 0?void 0:{do:`expand`,of:s,n:Math.min(1e4,Math.max(1,i(1)??1)),verb:a(2),direction:e===`OUT`||e===`IN`?e:null,kind:a(4),period:o(5),gone:i(6)}}case`w`:return s===void 0||c===void 0?void 0:{do:`way`,from:s,to:c,hops:Math.min(4,Math.max(1,i(2)??4)),period:o(3),without:(n[4]??``).split(`-`).filter(e=>/^[A-Z_]+$/.test(e)),gone:i(5)};case`a`:return s===void 0?void 0:{do:`add`,id:s};case`p`:return s===void 0?void 0:{do:`pin`,id:s,x:i(1)??0,y:i(2)??0};case`u`:return s===void 0?void 0:{do:`unpin`,id:s};case`r`:return{do:`relax`,rounds:Math.min(2e3,Math.max(0,i(0)??0))};default:return}}function En(e,t,n={}){return{do:`expand`,of:e,n:t,verb:null,direction:null,kind:null,period:null,gone:null,...n}}function Dn(e){let t=Math.max(1,Math.floor(24/Math.max(1,e.length)));return e.slice(0,24).map(e=>En(e,t))}var On={name:`graph`,read:e=>{let t=[...new Set(M(e,`of`))],n=[...t,...M(e,`i`)],r=t=>(e.get(t)??``).split(`.`).flatMap(e=>/^[0-9a-z]+$/.test(e)?n[parseInt(e,36)]??[]:[]),i=r(`line`);return{of:t,acts:e.has(`do`)?wn(e.get(`do`)??``,n):Dn(t),hidden:r(`hide`),kindsOff:M(e,`off`),verbsOff:M(e,`mute`),period:/^\d{4}\/\d{4}$/.test(e.get(`period`)??``)?e.get(`period`)??``:``,focus:r(`focus`)[0]??``,selected:r(`sel`).slice(0,2),line:i.length===2?i:[]}},write:e=>{let t=new URLSearchParams,n=[...e.of],r=new Map(n.map((e,t)=>[e,t])),i=e=>{let t=r.get(e);return t===void 0&&(t=n.length,n.push(e),r.set(e,t)),t.toString(36)},a=e=>e.map(i).join(`.`);N(t,`of`,e.of);let o=Sn(e.acts,i);JSON.stringify(e.acts)!==JSON.stringify(Dn(e.of))&&t.set(`do`,o);let s=[[`hide`,a(e.hidden)],[`focus`,e.focus&&i(e.focus)],[`sel`,a(e.selected)],[`line`,a(e.line)],[`period`,e.period]];for(let[e,n]of s)n&&t.set(e,n);return N(t,`off`,e.kindsOff),N(t,`mute`,e.verbsOff),N(t,`i`,n.slice(e.of.length)),t},load:()=>Kt(()=>import(`./Graph-BiFjwCyd.js`),__vite__mapDeps([20,6,13,3,14,15,21,22]),import.meta.url)},kn=50;function An(e){let[t,n,r=`1`]=e.split(`.`),i=Number(r);return!t||!/^[A-Z_]+$/.test(t)||!(t in kt.zh)||n!==`IN`&&n!==`OUT`||!Number.isInteger(i)||i<1||i>kn?[]:[{verb:t,direction:n,pages:i}]}var jn={name:`node`,read:e=>{let t=Number(e.get(`pages`)??1);return{id:e.get(`id`)??``,open:e.has(`open`)?M(e,`open`).flatMap(An):void 0,year:/^\d{4}$/.test(e.get(`year`)??``)?e.get(`year`):void 0,pages:Number.isInteger(t)&&t>=1&&t<=kn?t:1}},write:e=>{let t=new URLSearchParams;return e.id&&t.set(`id`,e.id),e.open?.length===0?t.set(`open`,``):N(t,`open`,(e.open??[]).map(e=>`${e.verb}.${e.direction}${e.pages>1?`.${e.pages}`:``}`)),e.year&&t.set(`year`,e.year),e.pages>1&&t.set(`pages`,String(e.pages)),t},load:()=>Kt(()=>import(`./Node-KXyiylP-.js`),__vite__mapDeps([23,13,3,14,15,21,24,25]),import.meta.url)},Mn={name:`overview`,read:()=>({}),write:()=>new URLSearchParams,load:()=>Kt(()=>import(`./Overview-BOiD42NF.js`),__vite__mapDeps([26,27,14,28,11,8,12,3,29]),import.meta.url)},Nn=[`BODY`,`DATE`,`DOCUMENT`,`FORMULATION`,`GROUP`,`MECHANISM`,`MEETING`,`PERSON`,`PLACE`,`POLICY`,`SPEECH`],Pn=[`CENTRAL`,`PROVINCE`,`SUBPROVINCIAL`,`CITY`,`COUNTY`,`TOWNSHIP`,`UNIT`],Fn=50,In=(e,t)=>e.filter(e=>t.includes(e)),Ln={name:`search`,read:e=>{let t=e.get(`in`),n=Number(e.get(`pages`)??1);return{q:e.get(`q`)??``,shown:t===`names`||t===`sentences`?t:`all`,kind:In(M(e,`kind`),Nn),year:M(e,`year`).filter(e=>e===`-`||/^\d{4}$/.test(e)),level:In(M(e,`level`),[...Pn,`-`]),place:M(e,`place`),pages:Number.isInteger(n)&&n>=1&&n<=Fn?n:1}},write:e=>{let t=new URLSearchParams;e.q&&t.set(`q`,e.q),e.shown!==`all`&&t.set(`in`,e.shown);for(let n of[`kind`,`year`,`level`,`place`])N(t,n,e[n]);return e.pages>1&&t.set(`pages`,String(e.pages)),t},load:()=>Kt(()=>import(`./Search-Dm53DHrc.js`),__vite__mapDeps([30,24,3,31]),import.meta.url)};function Rn(e){return e.kind.length+e.year.length+e.level.length+e.place.length>0}function zn(e,t,n){let r=e[t].includes(n)?e[t].filter(e=>e!==n):[...e[t],n];return{...e,[t]:r,pages:1}}function Bn(e,t){let n=[],r=n=>n===t?[]:e[n],i=e=>{e.length>0&&n.push(e.length===1?e[0]:{or:e})};return i(r(`year`).map(e=>({date:e===`-`?{isNull:!0}:{eq:e}}))),i(r(`level`).map(e=>({level:e===`-`?{isNull:!0}:{eq:e}}))),i(r(`place`).map(e=>({place:e===`-`?{isNull:!0}:{eq:e}}))),n.length===0?null:{and:n}}function Vn(e,t){return e.kind.length>0&&t!==`kind`?[...e.kind]:null}var Hn=[`BODY`,`GROUP`,`DOCUMENT`,`MEETING`,`MECHANISM`,`POLICY`,`FORMULATION`,`PERSON`,`PLACE`,`DATE`,`DIRECTIVE`,`UNRESOLVED`],Un=/^(\d{1,9})-(\d{1,9})$/;function Wn(e){let t=Un.exec(e??``);return t&&+t[1]<+t[2]?{start:+t[1],end:+t[2]}:void 0}var Gn={name:`speech`,read:e=>{let t=M(e,`hide`),n=e.get(`nth`)??``;return{id:e.get(`id`)??``,at:Wn(e.get(`at`)),hide:Hn.filter(e=>t.includes(e)),of:e.get(`of`)||void 0,edge:e.get(`edge`)||void 0,nth:e.get(`edge`)&&/^\d{1,6}$/.test(n)?+n:0}},write:e=>{let t=new URLSearchParams({id:e.id});return e.at&&t.set(`at`,`${e.at.start}-${e.at.end}`),e.of&&t.set(`of`,e.of),e.edge&&(t.set(`edge`,e.edge),e.nth>0&&t.set(`nth`,String(e.nth))),N(t,`hide`,e.hide),t},load:()=>Kt(()=>import(`./Speech-k2xXc3xg.js`),__vite__mapDeps([32,13,3,14,15,33,18,34]),import.meta.url)},Kn=[`CENTRAL`,`PROVINCE`,`SUBPROVINCIAL`,`CITY`,`COUNTY`,`TOWNSHIP`,`UNIT`],qn=[`ADDRESS`,`WORK_REPORT`,`COMMUNIQUE`,`NOTICE`,`OPINION`,`PLAN`,`OTHER`],Jn={words:``,place:``,collection:``,levels:[],genres:[],from:``,to:``,oldestFirst:!1,page:void 0,picked:[]};function Yn(e){return/^[12]\d{3}$/.test(e)}function Xn(e,t){return{...e,...t,page:void 0}}function Zn(e,t){return{...e,picked:e.picked.includes(t)?e.picked.filter(e=>e!==t):[...e.picked,t].slice(-2)}}function Qn(e){let t=e.words.split(/\s+/).filter(Boolean).map(e=>({title:{contains:e}}));return e.place&&t.push({place:{contains:e.place}}),e.collection&&t.push({collection:{contains:e.collection}}),e.levels.length>0&&t.push({level:{in:[...e.levels]}}),e.genres.length>0&&t.push({genre:{in:[...e.genres]}}),Yn(e.from)&&t.push({date:{gte:e.from}}),Yn(e.to)&&t.push({date:{lte:e.to}}),t.length>0?{and:t}:null}function $n(e){return[{field:`DATE`,direction:e.oldestFirst?`ASC`:`DESC`}]}var er={name:`speeches`,read:e=>{let t=M(e,`level`),n=M(e,`genre`),r=e.get(`after`),i=e.get(`before`),a=t=>(e.get(t)??``).trim();return{words:a(`words`),place:a(`place`),collection:a(`collection`),levels:Kn.filter(e=>t.includes(e)),genres:qn.filter(e=>n.includes(e)),from:Yn(a(`from`))?a(`from`):``,to:Yn(a(`to`))?a(`to`):``,oldestFirst:e.get(`order`)===`oldest`,page:r?{after:r}:i?{before:i}:void 0,picked:M(e,`picked`).slice(0,2)}},write:e=>{let t=new URLSearchParams;for(let n of[`words`,`place`,`collection`,`from`,`to`])e[n]&&t.set(n,e[n]);if(N(t,`level`,e.levels),N(t,`genre`,e.genres),e.oldestFirst&&t.set(`order`,`oldest`),e.page)for(let[n,r]of Object.entries(e.page))t.set(n,r);return N(t,`picked`,e.picked),t},load:()=>Kt(()=>import(`./Speeches-ucAzYq7z.js`),__vite__mapDeps([35,33,1,2,4,5,3,36]),import.meta.url)},tr=[`CENTRAL`,`PROVINCE`,`SUBPROVINCIAL`,`CITY`,`COUNTY`,`TOWNSHIP`,`UNIT`],nr=`NONE`;function rr(e){let t=[...new Set(M(e,`of`))].slice(0,4),n=t.find(n=>n===e.get(`at`)&&n!==t[0]),r=[...tr,nr].find(t=>t===e.get(`level`)),[i,a,o]=[e.get(`period`),e.get(`place`),e.get(`province`)];return{of:t,measure:e.get(`measure`)===`rate`?`rate`:`share`,byLevel:e.get(`by`)===`level`,whole:e.get(`whole`)===`1`,...n?{at:n}:{},...i&&/^\d{4}$/.test(i)?{period:i}:{},...r?{level:r}:{},...a?{place:a}:{},...o&&/^\d\d$/.test(o)?{province:o}:{}}}function ir(e){let t=new URLSearchParams;N(t,`of`,e.of),e.at&&e.at!==e.of[0]&&t.set(`at`,e.at),e.measure===`rate`&&t.set(`measure`,`rate`),e.byLevel&&t.set(`by`,`level`),e.whole&&t.set(`whole`,`1`);for(let n of[`period`,`level`,`place`,`province`]){let r=e[n];r&&t.set(n,r)}return t}var ar={name:`wording`,read:rr,write:ir,load:()=>Kt(()=>import(`./Wording-CntQqDMP.js`),__vite__mapDeps([37,27,14,28,6,7,13,3,15,11,8,12,1,2]),import.meta.url)};function or(e,t){let{period:n,level:r,place:i,province:a,...o}=e;return{...o,...t}}function sr(e){return e.of.find(t=>t===e.at)??e.of[0]}function cr(e,t){let{at:n,...r}=or(e,{});return{...r,of:e.of.filter(e=>e!==t)}}var lr=[Mn,On,er,Gn,xn,cn,ar,gn,Ln,jn];function ur(e){return lr.find(t=>t.name===e)}function dr({to:e,children:t,className:n,label:r}){let{walk:i}=wt();return(0,A.jsx)(`a`,{href:e,className:n,"aria-label":r,onClick:t=>{t.defaultPrevented||t.button!==0||t.metaKey||t.ctrlKey||t.shiftKey||t.altKey||(t.preventDefault(),i.go(e))},children:t})}var fr=e=>{let t=new URLSearchParams;for(let[n,r]of Object.entries(e))r!==void 0&&r!==``&&t.set(n,String(r));return t},pr={overview:()=>j(`overview`),search:e=>j(`search`,fr({q:e})),node:e=>e.startsWith(`speech_`)?pr.speech(e):j(`node`,fr({id:e})),graph:(...e)=>{let t=new URLSearchParams;return N(t,`of`,e),j(`graph`,t)},speech:(e,t,n)=>j(`speech`,fr({id:e,at:t!=null&&n!=null?`${t}-${n}`:void 0})),reading:(e,t,n,r)=>j(`speech`,fr({id:e,at:n!=null&&r!=null?`${n}-${r}`:void 0,of:t})),edge:(e,t,n,r,i)=>j(`speech`,fr({id:n,at:r!=null&&i!=null?`${r}-${i}`:void 0,edge:e,nth:t||void 0})),speeches:e=>j(`speeches`,fr({collection:e})),speechesOf:e=>j(`speeches`,fr({from:e,to:e})),compareBefore:e=>j(`compare`,fr({to:e})),compare:(e,t)=>j(`compare`,fr({from:e,to:t})),board:e=>j(`board`,fr({addressee:e})),wording:(...e)=>{let t=new URLSearchParams;return N(t,`of`,e),j(`wording`,t)},chain:e=>j(`chain`,fr({of:e}))};async function mr(e){try{return await navigator.clipboard.writeText(e),!0}catch{let t=document.createElement(`textarea`);t.value=e,t.style.position=`fixed`,t.style.opacity=`0`,document.body.append(t),t.select();let n=document.execCommand(`copy`);return t.remove(),n}}function hr({text:e,label:t}){let n=k(),[r,i]=(0,_.useState)(!1);return(0,_.useEffect)(()=>{if(!r)return;let e=setTimeout(()=>i(!1),1600);return()=>clearTimeout(e)},[r]),(0,A.jsxs)(`button`,{type:`button`,className:`plain small`,onClick:()=>void mr(e).then(i),children:[r?n(`copied`):t??n(`copy`),(0,A.jsx)(`span`,{className:`unseen`,role:`status`,children:r?n(`copied`):``})]})}var gr={panel:`_panel_vkp5w_1`,close:`_close_vkp5w_3`,one:`_one_vkp5w_4`};function _r({close:e}){let t=k(),{asked:n}=wt(),r=St(n),i=(0,_.useRef)(null);return(0,_.useEffect)(()=>{i.current?.showModal()},[]),(0,A.jsxs)(`dialog`,{ref:i,className:gr.panel,onClose:e,"aria-labelledby":`query-title`,children:[(0,A.jsxs)(`div`,{className:`row`,children:[(0,A.jsx)(`h2`,{id:`query-title`,children:t(`query`)}),(0,A.jsx)(`button`,{type:`button`,className:gr.close,onClick:()=>i.current?.close(),children:t(`close`)})]}),(0,A.jsx)(`p`,{className:`soft small`,children:t(`queryTip`)}),r.map(({query:e,variables:n})=>(0,A.jsxs)(`section`,{className:gr.one,children:[(0,A.jsx)(`pre`,{tabIndex:0,children:e.trim()}),(0,A.jsx)(`pre`,{tabIndex:0,className:`soft`,children:JSON.stringify(n,null,1)}),(0,A.jsxs)(`p`,{className:`row`,children:[(0,A.jsx)(hr,{text:e.trim()}),(0,A.jsx)(`a`,{className:`small`,target:`_blank`,rel:`noreferrer`,href:`./graphiql?${new URLSearchParams({query:e.trim(),variables:JSON.stringify(n)})}`,children:t(`openGraphiql`)})]})]},e+JSON.stringify(n)))]})}var F=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},vr=new F(`
    fragment NameHitPart on NameHit {
  name
  highlights {
    startUtf16
    endUtf16
  }
  node {
    __typename
    id
    ... on Entity {
      kind
      name
      scope
      masked
      speechCount
      within {
        ... on Entity {
          name
        }
        ... on Speech {
          title
        }
      }
    }
    ... on Speech {
      title
      date
      place
    }
  }
}
    `,{fragmentName:`NameHitPart`}),yr=new F(`
    fragment RowPart on LedgerRow {
  number
  due
  citation
  directive {
    id
    text
    modality
    substance
    start
    end
  }
  addressees {
    id
    role
    other {
      id
      ... on Entity {
        name
        kind
      }
    }
    evidence(first: 1) {
      quote
      inferred
    }
  }
  basis {
    id
    other {
      id
      ... on Entity {
        name
        kind
      }
    }
  }
  demandedBy {
    id
    other {
      id
      ... on Entity {
        name
        kind
      }
    }
  }
  byClass {
    class {
      id
      name
    }
    by
  }
  speech {
    id
    title
    date
    level
    place
    meeting {
      id
      name
    }
  }
  parts {
    number
    items {
      text
      start
      end
      action {
        start
        end
      }
      object {
        start
        end
      }
      deadline {
        text
        date
      }
      targets {
        text
      }
    }
    note {
      progress
      status
      owner
      remark
      version
    }
  }
}
    `,{fragmentName:`RowPart`}),br=new F(`
    fragment GroupPart on LedgerGroup {
  count
  keys {
    by
    entity {
      id
      name
      kind
    }
    role
    modality
    level
    period
  }
}
    `,{fragmentName:`GroupPart`}),xr=new F(`
    fragment StepPart on ChainStep {
  depth
  level
  loops
  leftOut
  directiveCount
  concreteCount
  entity {
    id
    kind
    name
  }
  issuedBy {
    id
    to {
      id
      ... on Entity {
        name
      }
    }
  }
  links {
    id
    verb
    from {
      id
    }
    to {
      id
    }
  }
}
    `,{fragmentName:`StepPart`}),Sr=new F(`
    fragment ComparedTrait on DirectiveTrait {
  modality
  substance
  target {
    text
  }
  deadline {
    text
    date
  }
  addressee {
    text
    role
    entity {
      id
      name
    }
  }
}
    `,{fragmentName:`ComparedTrait`}),Cr=new F(`
    fragment GraphNode on Node {
  __typename
  id
  ... on Speech {
    title
    date
    speechPlace: place
  }
  ... on Entity {
    name
    mentionCount
    speechCount
  }
  ... on Directive {
    text
    modality
    speech {
      id
      date
    }
  }
  ... on Sentence {
    sentenceText: text
  }
  ... on Section {
    heading
  }
}
    `,{fragmentName:`GraphNode`}),wr=new F(`
    fragment GraphLine on Relation {
  id
  verb
  role
  evidenceCount
  from {
    id
  }
  to {
    id
  }
}
    `,{fragmentName:`GraphLine`}),Tr=new F(`
    fragment NodePart on Node {
  __typename
  id
  ... on Entity {
    kind
    name
  }
  ... on Speech {
    title
    date
    place
  }
  ... on Directive {
    text
  }
  ... on Sentence {
    text
  }
  ... on Section {
    heading
  }
}
    `,{fragmentName:`NodePart`}),Er=new F(`
    fragment EvidencePart on Evidence {
  origin
  quote
  start
  end
  startUtf16
  endUtf16
  paragraph
  heading
  source
  rule
  confidence
  inferred
  part
  citation
  sentence {
    id
    text
    start
    startUtf16
  }
  speech {
    id
    title
    date
    place
    level
  }
}
    `,{fragmentName:`EvidencePart`});new F(`
    fragment EntityPart on Entity {
  kind
  name
  aliases
  scope
  masked
  mentionCount
  speechCount
  within {
    ...NodePart
  }
  conflicts {
    property
    values {
      value
      speechCount
    }
  }
  claims(first: 60) {
    totalCount
    nodes {
      property
      value
      evidence {
        ...EvidencePart
      }
    }
  }
  ... on Meeting {
    type
    term
    session
    meetingDate: date
    level
    place
    body
  }
  ... on Document {
    type
    number
    issued
    issuer
    level
    place
  }
  ... on Body {
    type
    level
    place
    collective
  }
  ... on Mechanism {
    head
    members
    level
    place
  }
  ... on Policy {
    head
    members
    level
    place
  }
  ... on Date {
    edtf
    earliest: first
    latest: last
    precision
  }
}
    fragment EvidencePart on Evidence {
  origin
  quote
  start
  end
  startUtf16
  endUtf16
  paragraph
  heading
  source
  rule
  confidence
  inferred
  part
  citation
  sentence {
    id
    text
    start
    startUtf16
  }
  speech {
    id
    title
    date
    place
    level
  }
}
fragment NodePart on Node {
  __typename
  id
  ... on Entity {
    kind
    name
  }
  ... on Speech {
    title
    date
    place
  }
  ... on Directive {
    text
  }
  ... on Sentence {
    text
  }
  ... on Section {
    heading
  }
}`,{fragmentName:`EntityPart`});var Dr=new F(`
    fragment JudgementPart on Judgement {
  id
  verdict
  why
  by
  at
}
    `,{fragmentName:`JudgementPart`});new F(`
    fragment DirectivePart on Directive {
  text
  modality
  substance
  ordinal
  start
  end
  due
  rule
  confidence
  citation
  judgement {
    ...JudgementPart
  }
  sentence {
    text
    start
    paragraph
    section {
      heading
    }
  }
  speech {
    id
    title
    date
    place
    level
  }
  items {
    text
    action {
      text
    }
    object {
      text
    }
    addressees {
      text
      role
      inferred
      entity {
        id
        name
        kind
      }
    }
    deadline {
      text
      date
      anchor
    }
    targets {
      text
      comparator
      value
      unit
    }
    basis {
      text
      entity {
        id
        name
        kind
      }
    }
  }
}
    fragment JudgementPart on Judgement {
  id
  verdict
  why
  by
  at
}`,{fragmentName:`DirectivePart`}),new F(`
    fragment ComparedSide on Directive {
  id
  text
  start
  end
  citation
  speech {
    id
    title
    date
    place
  }
}
    `,{fragmentName:`ComparedSide`}),new F(`
    fragment TraitPart on DirectiveTrait {
  modality
  substance
  target {
    text
  }
  deadline {
    text
    date
  }
  addressee {
    text
    role
  }
}
    `,{fragmentName:`TraitPart`}),new F(`
    fragment ComparedPart on ComparedDirective {
  change
  similarity
  before {
    ...ComparedSide
  }
  after {
    ...ComparedSide
  }
  differences {
    aspect
    effect
    before {
      ...TraitPart
    }
    after {
      ...TraitPart
    }
  }
}
    fragment ComparedSide on Directive {
  id
  text
  start
  end
  citation
  speech {
    id
    title
    date
    place
  }
}
fragment TraitPart on DirectiveTrait {
  modality
  substance
  target {
    text
  }
  deadline {
    text
    date
  }
  addressee {
    text
    role
  }
}`,{fragmentName:`ComparedPart`}),new F(`
    fragment RelationPage on RelationConnection {
  nodes {
    id
    role
    evidenceCount
    judgement {
      ...JudgementPart
    }
    other {
      ...NodePart
    }
    evidence(first: 1) {
      ...EvidencePart
      judgement {
        ...JudgementPart
      }
    }
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}
    fragment EvidencePart on Evidence {
  origin
  quote
  start
  end
  startUtf16
  endUtf16
  paragraph
  heading
  source
  rule
  confidence
  inferred
  part
  citation
  sentence {
    id
    text
    start
    startUtf16
  }
  speech {
    id
    title
    date
    place
    level
  }
}
fragment NodePart on Node {
  __typename
  id
  ... on Entity {
    kind
    name
  }
  ... on Speech {
    title
    date
    place
  }
  ... on Directive {
    text
  }
  ... on Sentence {
    text
  }
  ... on Section {
    heading
  }
}
fragment JudgementPart on Judgement {
  id
  verdict
  why
  by
  at
}`,{fragmentName:`RelationPage`});var Or=new F(`
    fragment ChangePart on Change {
  sequence
  kind
  speechId
  speech {
    id
    title
    date
    place
  }
  kindCounts {
    kind
    added
    removed
  }
}
    `,{fragmentName:`ChangePart`});new F(`
    fragment FacetPart on Facet {
  by
  values {
    kind
    year
    level
    place
    count
  }
  others
}
    `,{fragmentName:`FacetPart`});var kr=new F(`
    fragment YearsPart on Spread {
  periods(first: 100) {
    nodes {
      period
      speechCount
      ofCount
      share
      mentionCount
      perTenThousand
    }
  }
}
    `,{fragmentName:`YearsPart`}),Ar=new F(`
    fragment LatePart on Spread {
  entities(first: 1) {
    nodes {
      id
      name
    }
  }
  periods(last: 8) {
    nodes {
      period
      speechCount
      ofCount
      share
      mentionCount
      perTenThousand
    }
  }
}
    `,{fragmentName:`LatePart`}),jr={"query Viewer { viewer { name role } }":new F(`
    query Viewer {
  viewer {
    name
    role
  }
}
    `),"\n  query Suggest($text: String!) {\n    search(text: $text) {\n      names(first: 40) { totalIsExact nodes { ...NameHitPart } facets(by: [KIND]) { values { kind count } } }\n      sentences(first: 4) {\n        totalCount totalIsExact\n        nodes { highlights { start end startUtf16 endUtf16 } sentence { id text start speech { id title date } } }\n      }\n    }\n  }\n":new F(`
    query Suggest($text: String!) {
  search(text: $text) {
    names(first: 40) {
      totalIsExact
      nodes {
        ...NameHitPart
      }
      facets(by: [KIND]) {
        values {
          kind
          count
        }
      }
    }
    sentences(first: 4) {
      totalCount
      totalIsExact
      nodes {
        highlights {
          start
          end
          startUtf16
          endUtf16
        }
        sentence {
          id
          text
          start
          speech {
            id
            title
            date
          }
        }
      }
    }
  }
}
    fragment NameHitPart on NameHit {
  name
  highlights {
    startUtf16
    endUtf16
  }
  node {
    __typename
    id
    ... on Entity {
      kind
      name
      scope
      masked
      speechCount
      within {
        ... on Entity {
          name
        }
        ... on Speech {
          title
        }
      }
    }
    ... on Speech {
      title
      date
      place
    }
  }
}`),"\n  fragment EvidencePart on Evidence {\n    origin quote start end startUtf16 endUtf16 paragraph heading source rule confidence inferred part citation\n    sentence { id text start startUtf16 }\n    speech { id title date place level }\n  }\n":Er,"\n  fragment NodePart on Node {\n    __typename id\n    ... on Entity { kind name }\n    ... on Speech { title date place }\n    ... on Directive { text }\n    ... on Sentence { text }\n    ... on Section { heading }\n  }\n":Tr,"\n  query PickNames($text: String!, $kinds: [Kind!]) {\n    search(text: $text, kinds: $kinds) { names(first: 30) { nodes { ...NameHitPart } } }\n  }\n":new F(`
    query PickNames($text: String!, $kinds: [Kind!]) {
  search(text: $text, kinds: $kinds) {
    names(first: 30) {
      nodes {
        ...NameHitPart
      }
    }
  }
}
    fragment NameHitPart on NameHit {
  name
  highlights {
    startUtf16
    endUtf16
  }
  node {
    __typename
    id
    ... on Entity {
      kind
      name
      scope
      masked
      speechCount
      within {
        ... on Entity {
          name
        }
        ... on Speech {
          title
        }
      }
    }
    ... on Speech {
      title
      date
      place
    }
  }
}`),"fragment JudgementPart on Judgement { id verdict why by at }":Dr,"mutation ReportDoubt($input: ReportDoubtInput!) { reportDoubt(input: $input) { item { judgement { ...JudgementPart } } } }":new F(`
    mutation ReportDoubt($input: ReportDoubtInput!) {
  reportDoubt(input: $input) {
    item {
      judgement {
        ...JudgementPart
      }
    }
  }
}
    fragment JudgementPart on Judgement {
  id
  verdict
  why
  by
  at
}`),"\n  fragment NameHitPart on NameHit {\n    name highlights { startUtf16 endUtf16 }\n    node {\n      __typename id\n      ... on Entity { kind name scope masked speechCount within { ... on Entity { name } ... on Speech { title } } }\n      ... on Speech { title date place }\n    }\n  }\n":vr,"query NamesOf($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Entity { kind name } ... on Speech { title } } }":new F(`
    query NamesOf($ids: [ID!]!) {
  nodes(ids: $ids) {
    __typename
    id
    ... on Entity {
      kind
      name
    }
    ... on Speech {
      title
    }
  }
}
    `),"query MayNote { viewer { role } }":new F(`
    query MayNote {
  viewer {
    role
  }
}
    `),"\n  fragment RowPart on LedgerRow {\n    number due citation\n    directive { id text modality substance start end }\n    addressees { id role other { id ... on Entity { name kind } } evidence(first: 1) { quote inferred } }\n    basis { id other { id ... on Entity { name kind } } }\n    demandedBy { id other { id ... on Entity { name kind } } }\n    byClass { class { id name } by }\n    speech { id title date level place meeting { id name } }\n    parts { number items { text start end action { start end } object { start end } deadline { text date } targets { text } } note { progress status owner remark version } }\n  }\n":yr,"\n  query LedgerRows($where: DirectiveWhere, $addressee: LedgerAddressee, $principles: Boolean!, $orderBy: [DirectiveOrder!]!, $first: Int, $after: String, $last: Int, $before: String) {\n    ledger(where: $where, addressee: $addressee, principles: $principles) {\n      rows(orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {\n        totalCount nodes { ...RowPart } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n      }\n    }\n  }\n":new F(`
    query LedgerRows($where: DirectiveWhere, $addressee: LedgerAddressee, $principles: Boolean!, $orderBy: [DirectiveOrder!]!, $first: Int, $after: String, $last: Int, $before: String) {
  ledger(where: $where, addressee: $addressee, principles: $principles) {
    rows(
      orderBy: $orderBy
      first: $first
      after: $after
      last: $last
      before: $before
    ) {
      totalCount
      nodes {
        ...RowPart
      }
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
    }
  }
}
    fragment RowPart on LedgerRow {
  number
  due
  citation
  directive {
    id
    text
    modality
    substance
    start
    end
  }
  addressees {
    id
    role
    other {
      id
      ... on Entity {
        name
        kind
      }
    }
    evidence(first: 1) {
      quote
      inferred
    }
  }
  basis {
    id
    other {
      id
      ... on Entity {
        name
        kind
      }
    }
  }
  demandedBy {
    id
    other {
      id
      ... on Entity {
        name
        kind
      }
    }
  }
  byClass {
    class {
      id
      name
    }
    by
  }
  speech {
    id
    title
    date
    level
    place
    meeting {
      id
      name
    }
  }
  parts {
    number
    items {
      text
      start
      end
      action {
        start
        end
      }
      object {
        start
        end
      }
      deadline {
        text
        date
      }
      targets {
        text
      }
    }
    note {
      progress
      status
      owner
      remark
      version
    }
  }
}`),"\n  query LedgerGroups($where: DirectiveWhere, $addressee: LedgerAddressee, $principles: Boolean!) {\n    ledger(where: $where, addressee: $addressee, principles: $principles) {\n      ADDRESSEE: groups(by: [ADDRESSEE], first: 12) { ...GroupPart }\n      YEAR: groups(by: [YEAR], first: 12) { ...GroupPart }\n      LEVEL: groups(by: [LEVEL], first: 12) { ...GroupPart }\n      ROLE: groups(by: [ROLE], first: 12) { ...GroupPart }\n      MODALITY: groups(by: [MODALITY], first: 12) { ...GroupPart }\n      BASIS: groups(by: [BASIS], first: 12) { ...GroupPart }\n    }\n  }\n":new F(`
    query LedgerGroups($where: DirectiveWhere, $addressee: LedgerAddressee, $principles: Boolean!) {
  ledger(where: $where, addressee: $addressee, principles: $principles) {
    ADDRESSEE: groups(by: [ADDRESSEE], first: 12) {
      ...GroupPart
    }
    YEAR: groups(by: [YEAR], first: 12) {
      ...GroupPart
    }
    LEVEL: groups(by: [LEVEL], first: 12) {
      ...GroupPart
    }
    ROLE: groups(by: [ROLE], first: 12) {
      ...GroupPart
    }
    MODALITY: groups(by: [MODALITY], first: 12) {
      ...GroupPart
    }
    BASIS: groups(by: [BASIS], first: 12) {
      ...GroupPart
    }
  }
}
    fragment GroupPart on LedgerGroup {
  count
  keys {
    by
    entity {
      id
      name
      kind
    }
    role
    modality
    level
    period
  }
}`),"\n  fragment GroupPart on LedgerGroup { count keys { by entity { id name kind } role modality level period } }\n":br,"\n  query LedgerColumns($where: DirectiveWhere, $addressee: LedgerAddressee, $principles: Boolean!, $by: [LedgerGroupBy!]!) {\n    ledger(where: $where, addressee: $addressee, principles: $principles) { groups(by: $by, first: 40) { ...GroupPart } }\n  }\n":new F(`
    query LedgerColumns($where: DirectiveWhere, $addressee: LedgerAddressee, $principles: Boolean!, $by: [LedgerGroupBy!]!) {
  ledger(where: $where, addressee: $addressee, principles: $principles) {
    groups(by: $by, first: 40) {
      ...GroupPart
    }
  }
}
    fragment GroupPart on LedgerGroup {
  count
  keys {
    by
    entity {
      id
      name
      kind
    }
    role
    modality
    level
    period
  }
}`),"\n  query LedgerClasses($addressee: LedgerAddressee) {\n    ledger(addressee: $addressee) { classes { class { id name } by } }\n  }\n":new F(`
    query LedgerClasses($addressee: LedgerAddressee) {
  ledger(addressee: $addressee) {
    classes {
      class {
        id
        name
      }
      by
    }
  }
}
    `),"\n  query Restated($ids: [ID!]!) {\n    nodes(ids: $ids) { id ... on Directive { restates { change before { text speech { id title date } start end } } restatedBy { change after { text speech { id title date } start end } } } }\n  }\n":new F(`
    query Restated($ids: [ID!]!) {
  nodes(ids: $ids) {
    id
    ... on Directive {
      restates {
        change
        before {
          text
          speech {
            id
            title
            date
          }
          start
          end
        }
      }
      restatedBy {
        change
        after {
          text
          speech {
            id
            title
            date
          }
          start
          end
        }
      }
    }
  }
}
    `),"\n  mutation NoteRow($input: NoteLedgerRowInput!) { noteLedgerRow(input: $input) { note { progress status owner remark version } } }\n":new F(`
    mutation NoteRow($input: NoteLedgerRowInput!) {
  noteLedgerRow(input: $input) {
    note {
      progress
      status
      owner
      remark
      version
    }
  }
}
    `),"\n  query RowNotes($number: String!) { ledgerRow(number: $number) { parts { number note { progress status owner remark version } } } }\n":new F(`
    query RowNotes($number: String!) {
  ledgerRow(number: $number) {
    parts {
      number
      note {
        progress
        status
        owner
        remark
        version
      }
    }
  }
}
    `),"\n  fragment StepPart on ChainStep {\n    depth level loops leftOut directiveCount concreteCount\n    entity { id kind name }\n    issuedBy { id to { id ... on Entity { name } } }\n    links { id verb from { id } to { id } }\n  }\n":xr,"\n  query ChainOf($of: NodeRef!, $depth: Int!) {\n    chain(of: $of, depth: $depth) {\n      isCut root { ...StepPart }\n      below(first: 100) { totalCount nodes { ...StepPart } }\n      above(first: 100) { totalCount nodes { ...StepPart } }\n    }\n  }\n":new F(`
    query ChainOf($of: NodeRef!, $depth: Int!) {
  chain(of: $of, depth: $depth) {
    isCut
    root {
      ...StepPart
    }
    below(first: 100) {
      totalCount
      nodes {
        ...StepPart
      }
    }
    above(first: 100) {
      totalCount
      nodes {
        ...StepPart
      }
    }
  }
}
    fragment StepPart on ChainStep {
  depth
  level
  loops
  leftOut
  directiveCount
  concreteCount
  entity {
    id
    kind
    name
  }
  issuedBy {
    id
    to {
      id
      ... on Entity {
        name
      }
    }
  }
  links {
    id
    verb
    from {
      id
    }
    to {
      id
    }
  }
}`),"\n  query ChainDirectives($of: NodeRef!, $depth: Int!, $where: DirectiveWhere) {\n    chain(of: $of, depth: $depth) {\n      levels: groups(by: [LEVEL]) { level directiveCount }\n      years: groups(by: [YEAR]) { year directiveCount }\n      directives(where: $where, first: 12) {\n        totalCount\n        nodes { id text due citation start end speech { id title date place level } addressedTo(first: 4) { nodes { id role to { id ... on Entity { kind name } } } } under(first: 2) { nodes { id to { id ... on Entity { name kind } } } } }\n      }\n    }\n  }\n":new F(`
    query ChainDirectives($of: NodeRef!, $depth: Int!, $where: DirectiveWhere) {
  chain(of: $of, depth: $depth) {
    levels: groups(by: [LEVEL]) {
      level
      directiveCount
    }
    years: groups(by: [YEAR]) {
      year
      directiveCount
    }
    directives(where: $where, first: 12) {
      totalCount
      nodes {
        id
        text
        due
        citation
        start
        end
        speech {
          id
          title
          date
          place
          level
        }
        addressedTo(first: 4) {
          nodes {
            id
            role
            to {
              id
              ... on Entity {
                kind
                name
              }
            }
          }
        }
        under(first: 2) {
          nodes {
            id
            to {
              id
              ... on Entity {
                name
                kind
              }
            }
          }
        }
      }
    }
  }
}
    `),"\n  query ChainLinks($ids: [ID!]!) {\n    nodes(ids: $ids) { id ... on Relation { verb from { id ... on Entity { name kind } } to { id ... on Entity { name kind } } evidenceCount judgement { ...JudgementPart } evidence(first: 3) { ...EvidencePart judgement { ...JudgementPart } } } }\n  }\n":new F(`
    query ChainLinks($ids: [ID!]!) {
  nodes(ids: $ids) {
    id
    ... on Relation {
      verb
      from {
        id
        ... on Entity {
          name
          kind
        }
      }
      to {
        id
        ... on Entity {
          name
          kind
        }
      }
      evidenceCount
      judgement {
        ...JudgementPart
      }
      evidence(first: 3) {
        ...EvidencePart
        judgement {
          ...JudgementPart
        }
      }
    }
  }
}
    fragment EvidencePart on Evidence {
  origin
  quote
  start
  end
  startUtf16
  endUtf16
  paragraph
  heading
  source
  rule
  confidence
  inferred
  part
  citation
  sentence {
    id
    text
    start
    startUtf16
  }
  speech {
    id
    title
    date
    place
    level
  }
}
fragment JudgementPart on Judgement {
  id
  verdict
  why
  by
  at
}`),"\n  query ChainGaps { gaps(first: 20) { totalCount nodes { callCount missing documentCount document { id name } calls(first: 1) { id evidence(first: 1) { ...EvidencePart } } } } }\n":new F(`
    query ChainGaps {
  gaps(first: 20) {
    totalCount
    nodes {
      callCount
      missing
      documentCount
      document {
        id
        name
      }
      calls(first: 1) {
        id
        evidence(first: 1) {
          ...EvidencePart
        }
      }
    }
  }
}
    fragment EvidencePart on Evidence {
  origin
  quote
  start
  end
  startUtf16
  endUtf16
  paragraph
  heading
  source
  rule
  confidence
  inferred
  part
  citation
  sentence {
    id
    text
    start
    startUtf16
  }
  speech {
    id
    title
    date
    place
    level
  }
}`),"\n  query ChainOrphans { orphans(first: 20) { totalCount nodes { id kind name speechCount mentionCount } } }\n":new F(`
    query ChainOrphans {
  orphans(first: 20) {
    totalCount
    nodes {
      id
      kind
      name
      speechCount
      mentionCount
    }
  }
}
    `),"\n  query ChainStarts {\n    documents: entities(kinds: [DOCUMENT], where: { or: [{ has: { verb: IMPLEMENTS, direction: IN } }, { has: { verb: ACCOMPANIES, direction: IN } }] }, first: 10) { nodes { id kind name speechCount } }\n    meetings: entities(kinds: [MEETING], where: { or: [{ has: { verb: ADOPTED_AT, direction: IN } }, { has: { verb: RAISED_AT, direction: IN } }] }, first: 10) { nodes { id kind name speechCount } }\n  }\n":new F(`
    query ChainStarts {
  documents: entities(
    kinds: [DOCUMENT]
    where: {or: [{has: {verb: IMPLEMENTS, direction: IN}}, {has: {verb: ACCOMPANIES, direction: IN}}]}
    first: 10
  ) {
    nodes {
      id
      kind
      name
      speechCount
    }
  }
  meetings: entities(
    kinds: [MEETING]
    where: {or: [{has: {verb: ADOPTED_AT, direction: IN}}, {has: {verb: RAISED_AT, direction: IN}}]}
    first: 10
  ) {
    nodes {
      id
      kind
      name
      speechCount
    }
  }
}
    `),"query ReadComparison($from: ID!, $to: ID!) {\n  compare(from: {id: {eq: $from}}, to: {id: {eq: $to}}) {\n    from { id title date place } to { id title date place }\n    directiveCounts { kept reworded stronger weaker added dropped }\n    entityCounts { kinds { kind kept added dropped } }\n  }\n}":new F(`
    query ReadComparison($from: ID!, $to: ID!) {
  compare(from: {id: {eq: $from}}, to: {id: {eq: $to}}) {
    from {
      id
      title
      date
      place
    }
    to {
      id
      title
      date
      place
    }
    directiveCounts {
      kept
      reworded
      stronger
      weaker
      added
      dropped
    }
    entityCounts {
      kinds {
        kind
        kept
        added
        dropped
      }
    }
  }
}
    `),"query ReadCompared($from: ID!, $to: ID!, $after: String) {\n  compare(from: {id: {eq: $from}}, to: {id: {eq: $to}}) {\n    directives(first: 100, after: $after) {\n      nodes {\n        change similarity\n        before { id text start end ordinal modality } after { id text start end ordinal modality }\n        differences { aspect effect before { ...ComparedTrait } after { ...ComparedTrait } }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n}":new F(`
    query ReadCompared($from: ID!, $to: ID!, $after: String) {
  compare(from: {id: {eq: $from}}, to: {id: {eq: $to}}) {
    directives(first: 100, after: $after) {
      nodes {
        change
        similarity
        before {
          id
          text
          start
          end
          ordinal
          modality
        }
        after {
          id
          text
          start
          end
          ordinal
          modality
        }
        differences {
          aspect
          effect
          before {
            ...ComparedTrait
          }
          after {
            ...ComparedTrait
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment ComparedTrait on DirectiveTrait {
  modality
  substance
  target {
    text
  }
  deadline {
    text
    date
  }
  addressee {
    text
    role
    entity {
      id
      name
    }
  }
}`),"fragment ComparedTrait on DirectiveTrait { modality substance target { text } deadline { text date } addressee { text role entity { id name } } }":Sr,"query ReadComparedEntities($from: ID!, $to: ID!, $kinds: [EntityKind!], $change: [EntityChange!], $after: String) {\n  compare(from: {id: {eq: $from}}, to: {id: {eq: $to}}) {\n    entities(first: 100, kinds: $kinds, change: $change, after: $after) {\n      nodes { change countBefore countAfter entity { id kind name } firstBefore { quote start end } firstAfter { quote start end } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n}":new F(`
    query ReadComparedEntities($from: ID!, $to: ID!, $kinds: [EntityKind!], $change: [EntityChange!], $after: String) {
  compare(from: {id: {eq: $from}}, to: {id: {eq: $to}}) {
    entities(first: 100, kinds: $kinds, change: $change, after: $after) {
      nodes {
        change
        countBefore
        countAfter
        entity {
          id
          kind
          name
        }
        firstBefore {
          quote
          start
          end
        }
        firstAfter {
          quote
          start
          end
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `),"query ReadSeries($id: ID!) {\n  series(of: {id: {eq: $id}}) {\n    family place level gap\n    comparisons(last: 24) { nodes { from { id title date } to { id title date } directiveCounts { kept reworded stronger weaker added dropped } } }\n  }\n}":new F(`
    query ReadSeries($id: ID!) {
  series(of: {id: {eq: $id}}) {
    family
    place
    level
    gap
    comparisons(last: 24) {
      nodes {
        from {
          id
          title
          date
        }
        to {
          id
          title
          date
        }
        directiveCounts {
          kept
          reworded
          stronger
          weaker
          added
          dropped
        }
      }
    }
  }
}
    `),"\n  fragment GraphNode on Node {\n    __typename id\n    ... on Speech { title date speechPlace: place }\n    ... on Entity { name mentionCount speechCount }\n    ... on Directive { text modality speech { id date } }\n    ... on Sentence { sentenceText: text }\n    ... on Section { heading }\n  }\n":Cr,"\n  fragment GraphLine on Relation { id verb role evidenceCount from { id } to { id } }\n":wr,"query GraphNodes($ids: [ID!]!) { nodes(ids: $ids) { ...GraphNode } }":new F(`
    query GraphNodes($ids: [ID!]!) {
  nodes(ids: $ids) {
    ...GraphNode
  }
}
    fragment GraphNode on Node {
  __typename
  id
  ... on Speech {
    title
    date
    speechPlace: place
  }
  ... on Entity {
    name
    mentionCount
    speechCount
  }
  ... on Directive {
    text
    modality
    speech {
      id
      date
    }
  }
  ... on Sentence {
    sentenceText: text
  }
  ... on Section {
    heading
  }
}`),"\n  query GraphGrow($of: ID!, $verbs: [Verb!], $direction: Direction!, $kinds: [Kind!], $period: EDTF, $except: [ID!], $first: Int!, $after: String) {\n    neighbourhood(of: { id: $of }, verbs: $verbs, direction: $direction, kinds: $kinds, period: $period) {\n      neighbours(except: $except, first: $first, after: $after) {\n        nodes { node { ...GraphNode } relations { ...GraphLine } }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n":new F(`
    query GraphGrow($of: ID!, $verbs: [Verb!], $direction: Direction!, $kinds: [Kind!], $period: EDTF, $except: [ID!], $first: Int!, $after: String) {
  neighbourhood(
    of: {id: $of}
    verbs: $verbs
    direction: $direction
    kinds: $kinds
    period: $period
  ) {
    neighbours(except: $except, first: $first, after: $after) {
      nodes {
        node {
          ...GraphNode
        }
        relations {
          ...GraphLine
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment GraphNode on Node {
  __typename
  id
  ... on Speech {
    title
    date
    speechPlace: place
  }
  ... on Entity {
    name
    mentionCount
    speechCount
  }
  ... on Directive {
    text
    modality
    speech {
      id
      date
    }
  }
  ... on Sentence {
    sentenceText: text
  }
  ... on Section {
    heading
  }
}
fragment GraphLine on Relation {
  id
  verb
  role
  evidenceCount
  from {
    id
  }
  to {
    id
  }
}`),"\n  query GraphLines($of: ID!, $ids: [ID!]!, $period: EDTF) {\n    neighbourhood(of: { id: $of }, where: { id: { in: $ids } }, period: $period) {\n      neighbours(first: 100) { nodes { node { id } relations { ...GraphLine } } }\n    }\n  }\n":new F(`
    query GraphLines($of: ID!, $ids: [ID!]!, $period: EDTF) {
  neighbourhood(of: {id: $of}, where: {id: {in: $ids}}, period: $period) {
    neighbours(first: 100) {
      nodes {
        node {
          id
        }
        relations {
          ...GraphLine
        }
      }
    }
  }
}
    fragment GraphLine on Relation {
  id
  verb
  role
  evidenceCount
  from {
    id
  }
  to {
    id
  }
}`),"\n  query GraphGroups($of: ID!, $period: EDTF) {\n    neighbourhood(of: { id: $of }, period: $period) { counts { verb direction kind count } }\n  }\n":new F(`
    query GraphGroups($of: ID!, $period: EDTF) {
  neighbourhood(of: {id: $of}, period: $period) {
    counts {
      verb
      direction
      kind
      count
    }
  }
}
    `),"\n  query GraphWays($from: ID!, $to: ID!, $verbs: [Verb!], $period: EDTF, $hops: Int!) {\n    paths(from: { id: $from }, to: { id: $to }, verbs: $verbs, period: $period, maxHops: $hops, first: 3) {\n      searchedHops isCut\n      paths { length hops { direction from { ...GraphNode } to { ...GraphNode } relation { ...GraphLine } } }\n    }\n  }\n":new F(`
    query GraphWays($from: ID!, $to: ID!, $verbs: [Verb!], $period: EDTF, $hops: Int!) {
  paths(
    from: {id: $from}
    to: {id: $to}
    verbs: $verbs
    period: $period
    maxHops: $hops
    first: 3
  ) {
    searchedHops
    isCut
    paths {
      length
      hops {
        direction
        from {
          ...GraphNode
        }
        to {
          ...GraphNode
        }
        relation {
          ...GraphLine
        }
      }
    }
  }
}
    fragment GraphNode on Node {
  __typename
  id
  ... on Speech {
    title
    date
    speechPlace: place
  }
  ... on Entity {
    name
    mentionCount
    speechCount
  }
  ... on Directive {
    text
    modality
    speech {
      id
      date
    }
  }
  ... on Sentence {
    sentenceText: text
  }
  ... on Section {
    heading
  }
}
fragment GraphLine on Relation {
  id
  verb
  role
  evidenceCount
  from {
    id
  }
  to {
    id
  }
}`),"\n  query GraphYears {\n    earliest: speeches(where: { date: { isNull: false } }, orderBy: [{ field: DATE, direction: ASC }], first: 1) { nodes { date } }\n    latest: speeches(where: { date: { isNull: false } }, orderBy: [{ field: DATE, direction: DESC }], first: 1) { nodes { date } }\n  }\n":new F(`
    query GraphYears {
  earliest: speeches(
    where: {date: {isNull: false}}
    orderBy: [{field: DATE, direction: ASC}]
    first: 1
  ) {
    nodes {
      date
    }
  }
  latest: speeches(
    where: {date: {isNull: false}}
    orderBy: [{field: DATE, direction: DESC}]
    first: 1
  ) {
    nodes {
      date
    }
  }
}
    `),"\n  query GraphStarts {\n    formulations: entities(kinds: [FORMULATION], first: 8) { nodes { id name mentionCount } }\n    bodies: entities(kinds: [BODY], first: 8) { nodes { id name mentionCount } }\n    documents: entities(kinds: [DOCUMENT], first: 6) { nodes { id name mentionCount } }\n  }\n":new F(`
    query GraphStarts {
  formulations: entities(kinds: [FORMULATION], first: 8) {
    nodes {
      id
      name
      mentionCount
    }
  }
  bodies: entities(kinds: [BODY], first: 8) {
    nodes {
      id
      name
      mentionCount
    }
  }
  documents: entities(kinds: [DOCUMENT], first: 6) {
    nodes {
      id
      name
      mentionCount
    }
  }
}
    `),"\n  query GraphObject($id: ID!) {\n    node(id: $id) {\n      ...GraphNode\n      ... on Entity { kind aliases scope within { ...GraphNode } masked }\n      ... on Meeting { type date level place }\n      ... on Document { type number issued issuer level place }\n      ... on Body { type level place }\n      ... on Group { type level place }\n      ... on Place { type level }\n      ... on Speech { speaker post level genre chars }\n      ... on Directive { substance due directiveSpeech: speech { id title date } start end }\n    }\n  }\n":new F(`
    query GraphObject($id: ID!) {
  node(id: $id) {
    ...GraphNode
    ... on Entity {
      kind
      aliases
      scope
      within {
        ...GraphNode
      }
      masked
    }
    ... on Meeting {
      type
      date
      level
      place
    }
    ... on Document {
      type
      number
      issued
      issuer
      level
      place
    }
    ... on Body {
      type
      level
      place
    }
    ... on Group {
      type
      level
      place
    }
    ... on Place {
      type
      level
    }
    ... on Speech {
      speaker
      post
      level
      genre
      chars
    }
    ... on Directive {
      substance
      due
      directiveSpeech: speech {
        id
        title
        date
      }
      start
      end
    }
  }
}
    fragment GraphNode on Node {
  __typename
  id
  ... on Speech {
    title
    date
    speechPlace: place
  }
  ... on Entity {
    name
    mentionCount
    speechCount
  }
  ... on Directive {
    text
    modality
    speech {
      id
      date
    }
  }
  ... on Sentence {
    sentenceText: text
  }
  ... on Section {
    heading
  }
}`),"\n  query GraphEvidence($id: ID!, $first: Int!) { node(id: $id) { id ... on Relation { verb role evidenceCount judgement { ...JudgementPart } evidence(first: $first) { ...EvidencePart judgement { ...JudgementPart } } } } }\n":new F(`
    query GraphEvidence($id: ID!, $first: Int!) {
  node(id: $id) {
    id
    ... on Relation {
      verb
      role
      evidenceCount
      judgement {
        ...JudgementPart
      }
      evidence(first: $first) {
        ...EvidencePart
        judgement {
          ...JudgementPart
        }
      }
    }
  }
}
    fragment EvidencePart on Evidence {
  origin
  quote
  start
  end
  startUtf16
  endUtf16
  paragraph
  heading
  source
  rule
  confidence
  inferred
  part
  citation
  sentence {
    id
    text
    start
    startUtf16
  }
  speech {
    id
    title
    date
    place
    level
  }
}
fragment JudgementPart on Judgement {
  id
  verdict
  why
  by
  at
}`),"\n  query NodePage($id: ID!) {\n    node(id: $id) {\n      __typename id\n      ...EntityPart\n      ...DirectivePart\n      ... on Speech { title }\n      ... on Sentence { start end speech { id } }\n      ... on Section { start end speech { id } }\n    }\n    neighbourhood(of: { id: $id }) { counts { verb direction kind count } }\n  }\n  fragment EntityPart on Entity {\n    kind name aliases scope masked mentionCount speechCount\n    within { ...NodePart }\n    conflicts { property values { value speechCount } }\n    claims(first: 60) { totalCount nodes { property value evidence { ...EvidencePart } } }\n    ... on Meeting { type term session meetingDate: date level place body }\n    ... on Document { type number issued issuer level place }\n    ... on Body { type level place collective }\n    ... on Mechanism { head members level place }\n    ... on Policy { head members level place }\n    ... on Date { edtf earliest: first latest: last precision }\n  }\n  fragment DirectivePart on Directive {\n    text modality substance ordinal start end due rule confidence citation judgement { ...JudgementPart }\n    sentence { text start paragraph section { heading } }\n    speech { id title date place level }\n    items {\n      text\n      action { text } object { text }\n      addressees { text role inferred entity { id name kind } }\n      deadline { text date anchor }\n      targets { text comparator value unit }\n      basis { text entity { id name kind } }\n    }\n  }\n":new F(`
    query NodePage($id: ID!) {
  node(id: $id) {
    __typename
    id
    ...EntityPart
    ...DirectivePart
    ... on Speech {
      title
    }
    ... on Sentence {
      start
      end
      speech {
        id
      }
    }
    ... on Section {
      start
      end
      speech {
        id
      }
    }
  }
  neighbourhood(of: {id: $id}) {
    counts {
      verb
      direction
      kind
      count
    }
  }
}
    fragment EvidencePart on Evidence {
  origin
  quote
  start
  end
  startUtf16
  endUtf16
  paragraph
  heading
  source
  rule
  confidence
  inferred
  part
  citation
  sentence {
    id
    text
    start
    startUtf16
  }
  speech {
    id
    title
    date
    place
    level
  }
}
fragment NodePart on Node {
  __typename
  id
  ... on Entity {
    kind
    name
  }
  ... on Speech {
    title
    date
    place
  }
  ... on Directive {
    text
  }
  ... on Sentence {
    text
  }
  ... on Section {
    heading
  }
}
fragment JudgementPart on Judgement {
  id
  verdict
  why
  by
  at
}
fragment EntityPart on Entity {
  kind
  name
  aliases
  scope
  masked
  mentionCount
  speechCount
  within {
    ...NodePart
  }
  conflicts {
    property
    values {
      value
      speechCount
    }
  }
  claims(first: 60) {
    totalCount
    nodes {
      property
      value
      evidence {
        ...EvidencePart
      }
    }
  }
  ... on Meeting {
    type
    term
    session
    meetingDate: date
    level
    place
    body
  }
  ... on Document {
    type
    number
    issued
    issuer
    level
    place
  }
  ... on Body {
    type
    level
    place
    collective
  }
  ... on Mechanism {
    head
    members
    level
    place
  }
  ... on Policy {
    head
    members
    level
    place
  }
  ... on Date {
    edtf
    earliest: first
    latest: last
    precision
  }
}
fragment DirectivePart on Directive {
  text
  modality
  substance
  ordinal
  start
  end
  due
  rule
  confidence
  citation
  judgement {
    ...JudgementPart
  }
  sentence {
    text
    start
    paragraph
    section {
      heading
    }
  }
  speech {
    id
    title
    date
    place
    level
  }
  items {
    text
    action {
      text
    }
    object {
      text
    }
    addressees {
      text
      role
      inferred
      entity {
        id
        name
        kind
      }
    }
    deadline {
      text
      date
      anchor
    }
    targets {
      text
      comparator
      value
      unit
    }
    basis {
      text
      entity {
        id
        name
        kind
      }
    }
  }
}`),"\n  query NodeRestated($id: ID!) {\n    node(id: $id) { ... on Directive { id restates { ...ComparedPart } restatedBy { ...ComparedPart } } }\n  }\n  fragment ComparedPart on ComparedDirective {\n    change similarity\n    before { ...ComparedSide } after { ...ComparedSide }\n    differences { aspect effect before { ...TraitPart } after { ...TraitPart } }\n  }\n  fragment ComparedSide on Directive { id text start end citation speech { id title date place } }\n  fragment TraitPart on DirectiveTrait { modality substance target { text } deadline { text date } addressee { text role } }\n":new F(`
    query NodeRestated($id: ID!) {
  node(id: $id) {
    ... on Directive {
      id
      restates {
        ...ComparedPart
      }
      restatedBy {
        ...ComparedPart
      }
    }
  }
}
    fragment ComparedPart on ComparedDirective {
  change
  similarity
  before {
    ...ComparedSide
  }
  after {
    ...ComparedSide
  }
  differences {
    aspect
    effect
    before {
      ...TraitPart
    }
    after {
      ...TraitPart
    }
  }
}
fragment ComparedSide on Directive {
  id
  text
  start
  end
  citation
  speech {
    id
    title
    date
    place
  }
}
fragment TraitPart on DirectiveTrait {
  modality
  substance
  target {
    text
  }
  deadline {
    text
    date
  }
  addressee {
    text
    role
  }
}`),"\n  query NodeRelations($id: ID!, $verb: [Verb!], $direction: Direction!, $first: Int!, $after: String) {\n    node(id: $id) {\n      __typename id\n      ... on Entity { relations(verb: $verb, direction: $direction, order: LATEST, first: $first, after: $after) { ...RelationPage } }\n      ... on Directive { relations(verb: $verb, direction: $direction, order: LATEST, first: $first, after: $after) { ...RelationPage } }\n    }\n  }\n  fragment RelationPage on RelationConnection {\n    nodes { id role evidenceCount judgement { ...JudgementPart } other { ...NodePart } evidence(first: 1) { ...EvidencePart judgement { ...JudgementPart } } }\n    pageInfo { hasNextPage endCursor }\n  }\n":new F(`
    query NodeRelations($id: ID!, $verb: [Verb!], $direction: Direction!, $first: Int!, $after: String) {
  node(id: $id) {
    __typename
    id
    ... on Entity {
      relations(
        verb: $verb
        direction: $direction
        order: LATEST
        first: $first
        after: $after
      ) {
        ...RelationPage
      }
    }
    ... on Directive {
      relations(
        verb: $verb
        direction: $direction
        order: LATEST
        first: $first
        after: $after
      ) {
        ...RelationPage
      }
    }
  }
}
    fragment EvidencePart on Evidence {
  origin
  quote
  start
  end
  startUtf16
  endUtf16
  paragraph
  heading
  source
  rule
  confidence
  inferred
  part
  citation
  sentence {
    id
    text
    start
    startUtf16
  }
  speech {
    id
    title
    date
    place
    level
  }
}
fragment NodePart on Node {
  __typename
  id
  ... on Entity {
    kind
    name
  }
  ... on Speech {
    title
    date
    place
  }
  ... on Directive {
    text
  }
  ... on Sentence {
    text
  }
  ... on Section {
    heading
  }
}
fragment JudgementPart on Judgement {
  id
  verdict
  why
  by
  at
}
fragment RelationPage on RelationConnection {
  nodes {
    id
    role
    evidenceCount
    judgement {
      ...JudgementPart
    }
    other {
      ...NodePart
    }
    evidence(first: 1) {
      ...EvidencePart
      judgement {
        ...JudgementPart
      }
    }
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}`),"\n  query RelationEvidence($id: ID!) { node(id: $id) { ... on Relation { judgement { ...JudgementPart } evidence(first: 20) { ...EvidencePart judgement { ...JudgementPart } } } } }\n":new F(`
    query RelationEvidence($id: ID!) {
  node(id: $id) {
    ... on Relation {
      judgement {
        ...JudgementPart
      }
      evidence(first: 20) {
        ...EvidencePart
        judgement {
          ...JudgementPart
        }
      }
    }
  }
}
    fragment EvidencePart on Evidence {
  origin
  quote
  start
  end
  startUtf16
  endUtf16
  paragraph
  heading
  source
  rule
  confidence
  inferred
  part
  citation
  sentence {
    id
    text
    start
    startUtf16
  }
  speech {
    id
    title
    date
    place
    level
  }
}
fragment JudgementPart on Judgement {
  id
  verdict
  why
  by
  at
}`),"\n  query NodeYears($id: ID!) {\n    spread(of: { ids: [$id] }) { undated { speechCount } periods(first: 100) { nodes { period speechCount mentionCount } } }\n  }\n":new F(`
    query NodeYears($id: ID!) {
  spread(of: {ids: [$id]}) {
    undated {
      speechCount
    }
    periods(first: 100) {
      nodes {
        period
        speechCount
        mentionCount
      }
    }
  }
}
    `),"\n  query NodeMentions($id: ID!, $period: EDTF, $first: Int!, $after: String) {\n    entity(id: $id) {\n      id\n      mentions(period: $period, first: $first, after: $after) {\n        nodes { relationId judgement { ...JudgementPart } count speech { id title date place } evidence(first: 2) { ...EvidencePart judgement { ...JudgementPart } } }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n":new F(`
    query NodeMentions($id: ID!, $period: EDTF, $first: Int!, $after: String) {
  entity(id: $id) {
    id
    mentions(period: $period, first: $first, after: $after) {
      nodes {
        relationId
        judgement {
          ...JudgementPart
        }
        count
        speech {
          id
          title
          date
          place
        }
        evidence(first: 2) {
          ...EvidencePart
          judgement {
            ...JudgementPart
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment EvidencePart on Evidence {
  origin
  quote
  start
  end
  startUtf16
  endUtf16
  paragraph
  heading
  source
  rule
  confidence
  inferred
  part
  citation
  sentence {
    id
    text
    start
    startUtf16
  }
  speech {
    id
    title
    date
    place
    level
  }
}
fragment JudgementPart on Judgement {
  id
  verdict
  why
  by
  at
}`),"query Overview { stats { kinds { kind count } sequence } }":new F(`
    query Overview {
  stats {
    kinds {
      kind
      count
    }
    sequence
  }
}
    `),"\n  query Newest {\n    directives(where: { substance: { eq: CONCRETE }, addressee: { exists: true } }, orderBy: [{ field: DATE, direction: DESC }], first: 6) {\n      nodes { id text due citation start end speech { id title date place } addressedTo(first: 4) { nodes { id role to { id ... on Entity { kind name } } } } }\n    }\n  }\n":new F(`
    query Newest {
  directives(
    where: {substance: {eq: CONCRETE}, addressee: {exists: true}}
    orderBy: [{field: DATE, direction: DESC}]
    first: 6
  ) {
    nodes {
      id
      text
      due
      citation
      start
      end
      speech {
        id
        title
        date
        place
      }
      addressedTo(first: 4) {
        nodes {
          id
          role
          to {
            id
            ... on Entity {
              kind
              name
            }
          }
        }
      }
    }
  }
}
    `),"\n  query ToldMost { ledger { groups(by: [ADDRESSEE], first: 8) { count keys { entity { id kind name } } } } }\n":new F(`
    query ToldMost {
  ledger {
    groups(by: [ADDRESSEE], first: 8) {
      count
      keys {
        entity {
          id
          kind
          name
        }
      }
    }
  }
}
    `),"\n  query LatestSpeeches { speeches(first: 6) { totalCount nodes { id title date place level } } }\n":new F(`
    query LatestSpeeches {
  speeches(first: 6) {
    totalCount
    nodes {
      id
      title
      date
      place
      level
    }
  }
}
    `),"\n  query CarriedOut { entities(kinds: [DOCUMENT], where: { or: [{ has: { verb: IMPLEMENTS, direction: IN } }, { has: { verb: ACCOMPANIES, direction: IN } }] }, first: 6) { nodes { id kind name } } }\n":new F(`
    query CarriedOut {
  entities(
    kinds: [DOCUMENT]
    where: {or: [{has: {verb: IMPLEMENTS, direction: IN}}, {has: {verb: ACCOMPANIES, direction: IN}}]}
    first: 6
  ) {
    nodes {
      id
      kind
      name
    }
  }
}
    `),"\n  query SpeechYears($of: SpreadOf!) { spread(of: $of) { undated { ofCount } periods(first: 100) { nodes { period ofCount } } } }\n":new F(`
    query SpeechYears($of: SpreadOf!) {
  spread(of: $of) {
    undated {
      ofCount
    }
    periods(first: 100) {
      nodes {
        period
        ofCount
      }
    }
  }
}
    `),"\n  query AnyWording { entities(first: 1) { nodes { id } } }\n":new F(`
    query AnyWording {
  entities(first: 1) {
    nodes {
      id
    }
  }
}
    `),"\n  fragment ChangePart on Change { sequence kind speechId speech { id title date place } kindCounts { kind added removed } }\n":Or,"\n  query LastChanges { changes(last: 8) { totalCount nodes { ...ChangePart } } }\n":new F(`
    query LastChanges {
  changes(last: 8) {
    totalCount
    nodes {
      ...ChangePart
    }
  }
}
    fragment ChangePart on Change {
  sequence
  kind
  speechId
  speech {
    id
    title
    date
    place
  }
  kindCounts {
    kind
    added
    removed
  }
}`),"\n  subscription ChangesLive($since: Int) { changes(since: $since) { ...ChangePart } }\n":new F(`
    subscription ChangesLive($since: Int) {
  changes(since: $since) {
    ...ChangePart
  }
}
    fragment ChangePart on Change {
  sequence
  kind
  speechId
  speech {
    id
    title
    date
    place
  }
  kindCounts {
    kind
    added
    removed
  }
}`),"\n  subscription IngestionLive { ingestion { isRunning total done added changed failed } }\n":new F(`
    subscription IngestionLive {
  ingestion {
    isRunning
    total
    done
    added
    changed
    failed
  }
}
    `),"\n  query MaySeeSources { viewer { role } }\n":new F(`
    query MaySeeSources {
  viewer {
    role
  }
}
    `),"\n  query Sources { sources(first: 50) { nodes { name condition lastRun nextRun message quarantinedCount } } }\n":new F(`
    query Sources {
  sources(first: 50) {
    nodes {
      name
      condition
      lastRun
      nextRun
      message
      quarantinedCount
    }
  }
}
    `),"\n  query SearchCounts($text: String!, $kinds: [Kind!], $where: NodeWhere, $notYear: NodeWhere, $notLevel: NodeWhere, $notPlace: NodeWhere, $names: Boolean!, $sentences: Boolean!) {\n    named: search(text: $text, kinds: $kinds, where: $where) { names(first: 1) { totalCount totalIsExact } }\n    said: search(text: $text, where: $where) { sentences(first: 1) { totalCount totalIsExact } }\n    kind: search(text: $text, where: $where) @include(if: $names) { names(first: 1) { facets(by: [KIND]) { ...FacetPart } } }\n    yearNamed: search(text: $text, kinds: $kinds, where: $notYear) @include(if: $names) { names(first: 1) { facets(by: [YEAR]) { ...FacetPart } } }\n    yearSaid: search(text: $text, where: $notYear) @include(if: $sentences) { sentences(first: 1) { facets(by: [YEAR]) { ...FacetPart } } }\n    levelNamed: search(text: $text, kinds: $kinds, where: $notLevel) @include(if: $names) { names(first: 1) { facets(by: [LEVEL]) { ...FacetPart } } }\n    levelSaid: search(text: $text, where: $notLevel) @include(if: $sentences) { sentences(first: 1) { facets(by: [LEVEL]) { ...FacetPart } } }\n    placeNamed: search(text: $text, kinds: $kinds, where: $notPlace) @include(if: $names) { names(first: 1) { facets(by: [PLACE]) { ...FacetPart } } }\n    placeSaid: search(text: $text, where: $notPlace) @include(if: $sentences) { sentences(first: 1) { facets(by: [PLACE]) { ...FacetPart } } }\n  }\n  fragment FacetPart on Facet { by values { kind year level place count } others }\n":new F(`
    query SearchCounts($text: String!, $kinds: [Kind!], $where: NodeWhere, $notYear: NodeWhere, $notLevel: NodeWhere, $notPlace: NodeWhere, $names: Boolean!, $sentences: Boolean!) {
  named: search(text: $text, kinds: $kinds, where: $where) {
    names(first: 1) {
      totalCount
      totalIsExact
    }
  }
  said: search(text: $text, where: $where) {
    sentences(first: 1) {
      totalCount
      totalIsExact
    }
  }
  kind: search(text: $text, where: $where) @include(if: $names) {
    names(first: 1) {
      facets(by: [KIND]) {
        ...FacetPart
      }
    }
  }
  yearNamed: search(text: $text, kinds: $kinds, where: $notYear) @include(if: $names) {
    names(first: 1) {
      facets(by: [YEAR]) {
        ...FacetPart
      }
    }
  }
  yearSaid: search(text: $text, where: $notYear) @include(if: $sentences) {
    sentences(first: 1) {
      facets(by: [YEAR]) {
        ...FacetPart
      }
    }
  }
  levelNamed: search(text: $text, kinds: $kinds, where: $notLevel) @include(if: $names) {
    names(first: 1) {
      facets(by: [LEVEL]) {
        ...FacetPart
      }
    }
  }
  levelSaid: search(text: $text, where: $notLevel) @include(if: $sentences) {
    sentences(first: 1) {
      facets(by: [LEVEL]) {
        ...FacetPart
      }
    }
  }
  placeNamed: search(text: $text, kinds: $kinds, where: $notPlace) @include(if: $names) {
    names(first: 1) {
      facets(by: [PLACE]) {
        ...FacetPart
      }
    }
  }
  placeSaid: search(text: $text, where: $notPlace) @include(if: $sentences) {
    sentences(first: 1) {
      facets(by: [PLACE]) {
        ...FacetPart
      }
    }
  }
}
    fragment FacetPart on Facet {
  by
  values {
    kind
    year
    level
    place
    count
  }
  others
}`),"\n  query SearchNames($text: String!, $kinds: [Kind!], $where: NodeWhere, $first: Int!, $after: String) {\n    search(text: $text, kinds: $kinds, where: $where) {\n      names(first: $first, after: $after) { nodes { ...NameHitPart } pageInfo { hasNextPage endCursor } }\n    }\n  }\n":new F(`
    query SearchNames($text: String!, $kinds: [Kind!], $where: NodeWhere, $first: Int!, $after: String) {
  search(text: $text, kinds: $kinds, where: $where) {
    names(first: $first, after: $after) {
      nodes {
        ...NameHitPart
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment NameHitPart on NameHit {
  name
  highlights {
    startUtf16
    endUtf16
  }
  node {
    __typename
    id
    ... on Entity {
      kind
      name
      scope
      masked
      speechCount
      within {
        ... on Entity {
          name
        }
        ... on Speech {
          title
        }
      }
    }
    ... on Speech {
      title
      date
      place
    }
  }
}`),"\n  query SearchSentences($text: String!, $where: NodeWhere, $first: Int!, $after: String) {\n    search(text: $text, where: $where) {\n      sentences(first: $first, after: $after) {\n        nodes {\n          highlights { start end startUtf16 endUtf16 }\n          sentence { id text start paragraph section { heading } speech { id title date place level } }\n        }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n":new F(`
    query SearchSentences($text: String!, $where: NodeWhere, $first: Int!, $after: String) {
  search(text: $text, where: $where) {
    sentences(first: $first, after: $after) {
      nodes {
        highlights {
          start
          end
          startUtf16
          endUtf16
        }
        sentence {
          id
          text
          start
          paragraph
          section {
            heading
          }
          speech {
            id
            title
            date
            place
            level
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `),"query ReadSpeech($id: ID!) {\n  speech(id: $id) {\n    id title speaker post date level place genre collection source sha256 chars extractor text\n    meeting { id name }\n    provenance { property value evidence { origin quote start end source rule confidence inferred } }\n    metadata { field value }\n  }\n}":new F(`
    query ReadSpeech($id: ID!) {
  speech(id: $id) {
    id
    title
    speaker
    post
    date
    level
    place
    genre
    collection
    source
    sha256
    chars
    extractor
    text
    meeting {
      id
      name
    }
    provenance {
      property
      value
      evidence {
        origin
        quote
        start
        end
        source
        rule
        confidence
        inferred
      }
    }
    metadata {
      field
      value
    }
  }
}
    `),"query ReadSections($id: ID!, $after: String) {\n  speech(id: $id) { sections(first: 100, after: $after) { nodes { id heading depth start end } pageInfo { hasNextPage endCursor } } }\n}":new F(`
    query ReadSections($id: ID!, $after: String) {
  speech(id: $id) {
    sections(first: 100, after: $after) {
      nodes {
        id
        heading
        depth
        start
        end
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `),"query ReadSentences($id: ID!, $after: String) {\n  speech(id: $id) { sentences(first: 100, after: $after) { nodes { start end paragraph section { heading } } pageInfo { hasNextPage endCursor } } }\n}":new F(`
    query ReadSentences($id: ID!, $after: String) {
  speech(id: $id) {
    sentences(first: 100, after: $after) {
      nodes {
        start
        end
        paragraph
        section {
          heading
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `),"query ReadMentions($id: ID!, $after: String) {\n  speech(id: $id) { mentions(first: 100, after: $after) {\n    nodes { count entity { id kind name } evidence(first: 6) { origin quote start end } }\n    pageInfo { hasNextPage endCursor }\n  } }\n}":new F(`
    query ReadMentions($id: ID!, $after: String) {
  speech(id: $id) {
    mentions(first: 100, after: $after) {
      nodes {
        count
        entity {
          id
          kind
          name
        }
        evidence(first: 6) {
          origin
          quote
          start
          end
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `),"query ReadMany($id: ID!, $entities: [ID!]!, $after: String) {\n  speech(id: $id) { mentions(where: {id: {in: $entities}}, first: 50, after: $after) {\n    nodes { count entity { id kind name } evidence(first: 100) { origin quote start end } }\n    pageInfo { hasNextPage endCursor }\n  } }\n}":new F(`
    query ReadMany($id: ID!, $entities: [ID!]!, $after: String) {
  speech(id: $id) {
    mentions(where: {id: {in: $entities}}, first: 50, after: $after) {
      nodes {
        count
        entity {
          id
          kind
          name
        }
        evidence(first: 100) {
          origin
          quote
          start
          end
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `),"query ReadDirectives($id: ID!, $after: String) {\n  speech(id: $id) { directives(first: 100, after: $after) {\n    nodes {\n      id text modality substance start end due rule confidence ordinal\n      items { deadline { text date } }\n      relations(first: 8, direction: OUT, verb: [ADDRESSED_TO, ATTRIBUTED_TO, UNDER, REFERS_TO]) { nodes { id verb role to { ... on Entity { id kind name } } } }\n    }\n    pageInfo { hasNextPage endCursor }\n  } }\n}":new F(`
    query ReadDirectives($id: ID!, $after: String) {
  speech(id: $id) {
    directives(first: 100, after: $after) {
      nodes {
        id
        text
        modality
        substance
        start
        end
        due
        rule
        confidence
        ordinal
        items {
          deadline {
            text
            date
          }
        }
        relations(
          first: 8
          direction: OUT
          verb: [ADDRESSED_TO, ATTRIBUTED_TO, UNDER, REFERS_TO]
        ) {
          nodes {
            id
            verb
            role
            to {
              ... on Entity {
                id
                kind
                name
              }
            }
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `),"query ReadUnresolved($id: ID!, $after: String) {\n  speech(id: $id) { unresolved(first: 100, after: $after) { nodes { text start end kind reason rule } pageInfo { hasNextPage endCursor } } }\n}":new F(`
    query ReadUnresolved($id: ID!, $after: String) {
  speech(id: $id) {
    unresolved(first: 100, after: $after) {
      nodes {
        text
        start
        end
        kind
        reason
        rule
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `),"query ReadFacts($id: ID!, $period: EDTF, $after: String) {\n  speech(id: $id) { mentions(first: 50, after: $after) {\n    nodes { entity {\n      id kind name\n      relations(first: 10, direction: OUT, period: $period, verb: [ISSUED_BY, ISSUED_ON, ADOPTED_AT, IMPLEMENTS, ACCOMPANIES, AMENDS, REPEALS, HELD_BY, HELD_ON, HELD_IN, RAISED_AT, RAISED_BY, PART_OF, LOCATED_IN]) {\n        nodes { id verb role to { ... on Entity { id kind name } } evidence(first: 4) { start end speech { id } } }\n      }\n    } }\n    pageInfo { hasNextPage endCursor }\n  } }\n}":new F(`
    query ReadFacts($id: ID!, $period: EDTF, $after: String) {
  speech(id: $id) {
    mentions(first: 50, after: $after) {
      nodes {
        entity {
          id
          kind
          name
          relations(
            first: 10
            direction: OUT
            period: $period
            verb: [ISSUED_BY, ISSUED_ON, ADOPTED_AT, IMPLEMENTS, ACCOMPANIES, AMENDS, REPEALS, HELD_BY, HELD_ON, HELD_IN, RAISED_AT, RAISED_BY, PART_OF, LOCATED_IN]
          ) {
            nodes {
              id
              verb
              role
              to {
                ... on Entity {
                  id
                  kind
                  name
                }
              }
              evidence(first: 4) {
                start
                end
                speech {
                  id
                }
              }
            }
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `),"query ReadChosen($id: ID!, $period: EDTF) {\n  node(id: $id) {\n    ... on Entity {\n      id kind name aliases mentionCount speechCount\n      relations(first: 100, period: $period, verb: [ISSUED_BY, ISSUED_ON, ADOPTED_AT, IMPLEMENTS, ACCOMPANIES, AMENDS, REPEALS, HELD_BY, HELD_ON, HELD_IN, RAISED_AT, RAISED_BY, PART_OF, LOCATED_IN]) {\n        nodes { id verb role from { id ... on Entity { kind name } } to { id ... on Entity { kind name } } evidenceCount evidence(first: 6) { start end speech { id } } }\n      }\n    }\n  }\n}":new F(`
    query ReadChosen($id: ID!, $period: EDTF) {
  node(id: $id) {
    ... on Entity {
      id
      kind
      name
      aliases
      mentionCount
      speechCount
      relations(
        first: 100
        period: $period
        verb: [ISSUED_BY, ISSUED_ON, ADOPTED_AT, IMPLEMENTS, ACCOMPANIES, AMENDS, REPEALS, HELD_BY, HELD_ON, HELD_IN, RAISED_AT, RAISED_BY, PART_OF, LOCATED_IN]
      ) {
        nodes {
          id
          verb
          role
          from {
            id
            ... on Entity {
              kind
              name
            }
          }
          to {
            id
            ... on Entity {
              kind
              name
            }
          }
          evidenceCount
          evidence(first: 6) {
            start
            end
            speech {
              id
            }
          }
        }
      }
    }
  }
}
    `),"query ReadDirective($id: ID!) {\n  node(id: $id) { ... on Directive { id citation confidence rule judgement { ...JudgementPart } } }\n}":new F(`
    query ReadDirective($id: ID!) {
  node(id: $id) {
    ... on Directive {
      id
      citation
      confidence
      rule
      judgement {
        ...JudgementPart
      }
    }
  }
}
    fragment JudgementPart on Judgement {
  id
  verdict
  why
  by
  at
}`),"query ReadEdge($id: ID!) {\n  node(id: $id) {\n    ... on Relation {\n      id verb role evidenceCount speechCount judgement { ...JudgementPart }\n      from { id __typename ... on Entity { name } ... on Speech { title } ... on Directive { text } }\n      to { id __typename ... on Entity { name } ... on Speech { title } ... on Directive { text } }\n      evidence(first: 100) { ...EvidencePart judgement { ...JudgementPart } }\n    }\n  }\n}":new F(`
    query ReadEdge($id: ID!) {
  node(id: $id) {
    ... on Relation {
      id
      verb
      role
      evidenceCount
      speechCount
      judgement {
        ...JudgementPart
      }
      from {
        id
        __typename
        ... on Entity {
          name
        }
        ... on Speech {
          title
        }
        ... on Directive {
          text
        }
      }
      to {
        id
        __typename
        ... on Entity {
          name
        }
        ... on Speech {
          title
        }
        ... on Directive {
          text
        }
      }
      evidence(first: 100) {
        ...EvidencePart
        judgement {
          ...JudgementPart
        }
      }
    }
  }
}
    fragment EvidencePart on Evidence {
  origin
  quote
  start
  end
  startUtf16
  endUtf16
  paragraph
  heading
  source
  rule
  confidence
  inferred
  part
  citation
  sentence {
    id
    text
    start
    startUtf16
  }
  speech {
    id
    title
    date
    place
    level
  }
}
fragment JudgementPart on Judgement {
  id
  verdict
  why
  by
  at
}`),"query ListSpeeches($where: SpeechWhere, $order: [SpeechOrder!]!, $first: Int, $after: String, $last: Int, $before: String) {\n  speeches(where: $where, orderBy: $order, first: $first, after: $after, last: $last, before: $before) {\n    totalCount\n    nodes { id title speaker post date level place genre collection chars }\n    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n  }\n}":new F(`
    query ListSpeeches($where: SpeechWhere, $order: [SpeechOrder!]!, $first: Int, $after: String, $last: Int, $before: String) {
  speeches(
    where: $where
    orderBy: $order
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    nodes {
      id
      title
      speaker
      post
      date
      level
      place
      genre
      collection
      chars
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
  }
}
    `),"\n  query WordingYears($of: SpreadOf!) {\n    spread(of: $of) {\n      entities(first: 1) { nodes { id name kind } }\n      undated { speechCount ofCount }\n      periods(first: 100) { totalCount nodes { period speechCount ofCount share mentionCount perTenThousand } }\n    }\n  }\n":new F(`
    query WordingYears($of: SpreadOf!) {
  spread(of: $of) {
    entities(first: 1) {
      nodes {
        id
        name
        kind
      }
    }
    undated {
      speechCount
      ofCount
    }
    periods(first: 100) {
      totalCount
      nodes {
        period
        speechCount
        ofCount
        share
        mentionCount
        perTenThousand
      }
    }
  }
}
    `),"\n  query WordingLevels($of: SpreadOf!) {\n    CENTRAL: spread(of: $of, where: { level: { eq: CENTRAL } }) { ...YearsPart }\n    PROVINCE: spread(of: $of, where: { level: { eq: PROVINCE } }) { ...YearsPart }\n    SUBPROVINCIAL: spread(of: $of, where: { level: { eq: SUBPROVINCIAL } }) { ...YearsPart }\n    CITY: spread(of: $of, where: { level: { eq: CITY } }) { ...YearsPart }\n    COUNTY: spread(of: $of, where: { level: { eq: COUNTY } }) { ...YearsPart }\n  }\n":new F(`
    query WordingLevels($of: SpreadOf!) {
  CENTRAL: spread(of: $of, where: {level: {eq: CENTRAL}}) {
    ...YearsPart
  }
  PROVINCE: spread(of: $of, where: {level: {eq: PROVINCE}}) {
    ...YearsPart
  }
  SUBPROVINCIAL: spread(of: $of, where: {level: {eq: SUBPROVINCIAL}}) {
    ...YearsPart
  }
  CITY: spread(of: $of, where: {level: {eq: CITY}}) {
    ...YearsPart
  }
  COUNTY: spread(of: $of, where: {level: {eq: COUNTY}}) {
    ...YearsPart
  }
}
    fragment YearsPart on Spread {
  periods(first: 100) {
    nodes {
      period
      speechCount
      ofCount
      share
      mentionCount
      perTenThousand
    }
  }
}`),"\n  fragment YearsPart on Spread { periods(first: 100) { nodes { period speechCount ofCount share mentionCount perTenThousand } } }\n":kr,"\n  query WordingClose($of: SpreadOf!) {\n    spread(of: $of) {\n      speechCount mentionCount ofCount share earlierCount\n      first { date mentionCount speech { id title } evidence(first: 1) { ...EvidencePart } }\n      latest { date speech { id title } }\n      levels { level speechCount ofCount share mentionCount lag { days months years } first { date speech { id title } } }\n    }\n  }\n":new F(`
    query WordingClose($of: SpreadOf!) {
  spread(of: $of) {
    speechCount
    mentionCount
    ofCount
    share
    earlierCount
    first {
      date
      mentionCount
      speech {
        id
        title
      }
      evidence(first: 1) {
        ...EvidencePart
      }
    }
    latest {
      date
      speech {
        id
        title
      }
    }
    levels {
      level
      speechCount
      ofCount
      share
      mentionCount
      lag {
        days
        months
        years
      }
      first {
        date
        speech {
          id
          title
        }
      }
    }
  }
}
    fragment EvidencePart on Evidence {
  origin
  quote
  start
  end
  startUtf16
  endUtf16
  paragraph
  heading
  source
  rule
  confidence
  inferred
  part
  citation
  sentence {
    id
    text
    start
    startUtf16
  }
  speech {
    id
    title
    date
    place
    level
  }
}`),"\n  query WordingPlaces($of: SpreadOf!, $after: String) {\n    spread(of: $of) { places(first: 100, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { place level masked speechCount ofCount first { date speech { id } } lag { days months years } } } }\n  }\n":new F(`
    query WordingPlaces($of: SpreadOf!, $after: String) {
  spread(of: $of) {
    places(first: 100, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        place
        level
        masked
        speechCount
        ofCount
        first {
          date
          speech {
            id
          }
        }
        lag {
          days
          months
          years
        }
      }
    }
  }
}
    `),"\n  query PlaceCodes($names: [String!]!) {\n    entities(kinds: [PLACE], where: { name: { in: $names } }, first: 100) { nodes { name ... on Place { code } } }\n  }\n":new F(`
    query PlaceCodes($names: [String!]!) {
  entities(kinds: [PLACE], where: {name: {in: $names}}, first: 100) {
    nodes {
      name
      ... on Place {
        code
      }
    }
  }
}
    `),"\n  query WordingCompany($of: SpreadOf!) {\n    spread(of: $of) {\n      variants(first: 12) { totalCount nodes { text speechCount mentionCount first { date speech { id title } evidence(first: 1) { start end } } } }\n      dropouts(first: 12) { totalCount nodes { level place genre sinceCount last { date speech { id title } evidence(first: 1) { start end } } next { id title date } } }\n      companions(first: 12) { totalCount nodes { entity { id name kind } count ofCount lift strength } }\n    }\n  }\n":new F(`
    query WordingCompany($of: SpreadOf!) {
  spread(of: $of) {
    variants(first: 12) {
      totalCount
      nodes {
        text
        speechCount
        mentionCount
        first {
          date
          speech {
            id
            title
          }
          evidence(first: 1) {
            start
            end
          }
        }
      }
    }
    dropouts(first: 12) {
      totalCount
      nodes {
        level
        place
        genre
        sinceCount
        last {
          date
          speech {
            id
            title
          }
          evidence(first: 1) {
            start
            end
          }
        }
        next {
          id
          title
          date
        }
      }
    }
    companions(first: 12) {
      totalCount
      nodes {
        entity {
          id
          name
          kind
        }
        count
        ofCount
        lift
        strength
      }
    }
  }
}
    `),"\n  query WordingUses($id: ID!, $where: SpeechWhere, $period: EDTF, $after: String) {\n    entity(id: $id) { mentions(where: $where, period: $period, first: 8, after: $after) {\n      totalCount pageInfo { hasNextPage endCursor }\n      nodes { relationId judgement { ...JudgementPart } count speech { id title date place } evidence(first: 2) { ...EvidencePart judgement { ...JudgementPart } } }\n    } }\n  }\n":new F(`
    query WordingUses($id: ID!, $where: SpeechWhere, $period: EDTF, $after: String) {
  entity(id: $id) {
    mentions(where: $where, period: $period, first: 8, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        relationId
        judgement {
          ...JudgementPart
        }
        count
        speech {
          id
          title
          date
          place
        }
        evidence(first: 2) {
          ...EvidencePart
          judgement {
            ...JudgementPart
          }
        }
      }
    }
  }
}
    fragment EvidencePart on Evidence {
  origin
  quote
  start
  end
  startUtf16
  endUtf16
  paragraph
  heading
  source
  rule
  confidence
  inferred
  part
  citation
  sentence {
    id
    text
    start
    startUtf16
  }
  speech {
    id
    title
    date
    place
    level
  }
}
fragment JudgementPart on Judgement {
  id
  verdict
  why
  by
  at
}`),"\n  query RisingCandidates { entities(kinds: [FORMULATION], orderBy: [{ field: SPEECH_COUNT, direction: DESC }], first: 24) { nodes { id name speechCount } } }\n":new F(`
    query RisingCandidates {
  entities(
    kinds: [FORMULATION]
    orderBy: [{field: SPEECH_COUNT, direction: DESC}]
    first: 24
  ) {
    nodes {
      id
      name
      speechCount
    }
  }
}
    `),"\n  query Rising($a: SpreadOf!, $b: SpreadOf!, $c: SpreadOf!, $d: SpreadOf!, $e: SpreadOf!, $f: SpreadOf!, $g: SpreadOf!, $h: SpreadOf!) {\n    a: spread(of: $a) { ...LatePart } b: spread(of: $b) { ...LatePart } c: spread(of: $c) { ...LatePart } d: spread(of: $d) { ...LatePart }\n    e: spread(of: $e) { ...LatePart } f: spread(of: $f) { ...LatePart } g: spread(of: $g) { ...LatePart } h: spread(of: $h) { ...LatePart }\n  }\n":new F(`
    query Rising($a: SpreadOf!, $b: SpreadOf!, $c: SpreadOf!, $d: SpreadOf!, $e: SpreadOf!, $f: SpreadOf!, $g: SpreadOf!, $h: SpreadOf!) {
  a: spread(of: $a) {
    ...LatePart
  }
  b: spread(of: $b) {
    ...LatePart
  }
  c: spread(of: $c) {
    ...LatePart
  }
  d: spread(of: $d) {
    ...LatePart
  }
  e: spread(of: $e) {
    ...LatePart
  }
  f: spread(of: $f) {
    ...LatePart
  }
  g: spread(of: $g) {
    ...LatePart
  }
  h: spread(of: $h) {
    ...LatePart
  }
}
    fragment LatePart on Spread {
  entities(first: 1) {
    nodes {
      id
      name
    }
  }
  periods(last: 8) {
    nodes {
      period
      speechCount
      ofCount
      share
      mentionCount
      perTenThousand
    }
  }
}`),"\n  fragment LatePart on Spread { entities(first: 1) { nodes { id name } } periods(last: 8) { nodes { period speechCount ofCount share mentionCount perTenThousand } } }\n":Ar};function Mr(e){return jr[e]??{}}function Nr(e,t){let{api:n,asked:r}=wt(),i=t===null?null:JSON.stringify(t),[a,o]=(0,_.useState)(0),s=(0,_.useCallback)(()=>{n.forget(),o(e=>e+1)},[n]),c=t===null?void 0:n.remembered(e,t),[l,u]=(0,_.useState)(null),[d,f]=(0,_.useState)(void 0);return(0,_.useEffect)(()=>{if(i!==null)return r.add({query:String(e),variables:JSON.parse(i)})},[r,e,i]),(0,_.useEffect)(()=>{if(i===null)return;let t=new AbortController,r=!0,o={key:i,round:a,document:e};return u({...o,cancel:()=>t.abort()}),n.ask(e,JSON.parse(i),t.signal).then(e=>{r&&(u({...o,answer:e}),f(e.data))},e=>{r&&u({...o,failure:e instanceof gt?e:new gt(String(e),`HTTP`,void 0)})}),()=>{r=!1,t.abort()}},[n,e,i,a]),i===null?{status:`idle`}:l?.key!==i||l.round!==a||l.document!==e?c?{status:`done`,data:c.data,problems:c.problems,retry:s}:{status:`asking`,cancel:()=>void 0,before:d}:l.failure?{status:`failed`,failure:l.failure,retry:s}:l.answer?{status:`done`,data:l.answer.data,problems:l.answer.problems,retry:s}:c?{status:`done`,data:c.data,problems:c.problems,retry:s}:{status:`asking`,cancel:l.cancel??(()=>void 0),before:d}}var Pr={box:`_box_sk2ot_1`,field:`_field_sk2ot_2`,popup:`_popup_sk2ot_3`,list:`_list_sk2ot_6`,group:`_group_sk2ot_7`,heading:`_heading_sk2ot_8`,option:`_option_sk2ot_9`,note:`_note_sk2ot_11`};function Fr({label:e,placeholder:t,text:n,onText:r,groups:i,onEnter:a,note:o,field:s,keys:c}){let l=(0,_.useId)(),[u,d]=(0,_.useState)(!1),[f,p]=(0,_.useState)(null),m=i.flatMap(e=>e.options),h=m.findIndex(e=>e.id===f),g=u&&n.trim()!==``&&(m.length>0||o!=null),v=()=>{d(!1),p(null)},y=e=>{v(),e.pick()},b=e=>{if(d(!0),m.length===0)return;let t=h<0?e>0?0:m.length-1:(h+e+m.length)%m.length;p(m[t].id),document.getElementById(`${l}-${t}`)?.scrollIntoView({block:`nearest`})};return(0,A.jsxs)(`div`,{className:Pr.box,onBlur:e=>{e.currentTarget.contains(e.relatedTarget)||v()},children:[(0,A.jsx)(`input`,{ref:s,type:`text`,role:`combobox`,className:Pr.field,"aria-label":e,placeholder:t??e,autoComplete:`off`,spellCheck:!1,enterKeyHint:`search`,"aria-expanded":g,"aria-controls":`${l}-list`,"aria-autocomplete":`list`,"aria-activedescendant":g&&h>=0?`${l}-${h}`:void 0,"aria-keyshortcuts":c,value:n,onKeyDown:e=>{if(!e.nativeEvent.isComposing){if(e.key===`ArrowDown`)b(1);else if(e.key===`ArrowUp`)b(-1);else if(e.key===`Enter`){let e=g?m[h]??(a?void 0:m[0]):void 0;e?y(e):a&&n.trim()!==``&&(v(),a())}else if(e.key===`Escape`)g?v():r(``,!1);else return;e.preventDefault()}},onFocus:()=>d(!0),onClick:()=>d(!0),onChange:e=>{d(!0),p(null),r(e.target.value,e.nativeEvent.isComposing===!0)},onCompositionEnd:e=>r(e.currentTarget.value,!1)}),(0,A.jsxs)(`div`,{className:Pr.popup,hidden:!g,children:[(0,A.jsx)(`div`,{id:`${l}-list`,role:`listbox`,"aria-label":e,className:Pr.list,children:i.map(e=>(0,A.jsxs)(`div`,{role:`group`,"aria-labelledby":`${l}-of-${e.id}`,className:Pr.group,children:[(0,A.jsx)(`div`,{id:`${l}-of-${e.id}`,role:`presentation`,className:Pr.heading,children:e.heading}),e.options.map(e=>{let t=m.indexOf(e);return(0,A.jsx)(`div`,{id:`${l}-${t}`,role:`option`,"aria-selected":t===h,className:Pr.option,onMouseDown:e=>e.preventDefault(),onMouseMove:()=>{f!==e.id&&p(e.id)},onClick:()=>y(e),children:e.show},e.id)})]},e.id))}),o!=null&&(0,A.jsx)(`div`,{className:Pr.note,role:`status`,children:o})]})]})}var Ir={SPEECH:`M2 3h12v8H8l-4 3v-3H2z`,DIRECTIVE:`M4 2v12M4 3h9l-2.5 3L13 9H4`,MEETING:`M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2zm0 4a2 2 0 1 0 0 4 2 2 0 0 0 0-4z`,DOCUMENT:`M3.5 1.5h6l3 3v10h-9z`,BODY:`M2.5 2.5h11v11h-11z`,GROUP:`M1.5 1.5h7v7h-7zM7.5 7.5h7v7h-7z`,MECHANISM:`M8 1.5 14 5v6l-6 3.5L2 11V5z`,POLICY:`M8 1.5 14.5 8 8 14.5 1.5 8z`,FORMULATION:`M8 1.2l2 4.4 4.8.5-3.6 3.2 1 4.7L8 11.6 3.8 14l1-4.7L1.2 6.1 6 5.6z`,PERSON:`M8 1.5a3.2 3.2 0 1 1 0 6.4 3.2 3.2 0 0 1 0-6.4zM2 14.5c0-7 12-7 12 0z`,PLACE:`M8 14.8C4 9.8 3 8 3 6a5 5 0 0 1 10 0c0 2-1 3.8-5 8.8z`,DATE:`M1.8 3.5h12.4v10.7H1.8zM5 1.5v3M11 1.5v3`,SENTENCE:`M2 4h12M2 8h12M2 12h7`,SECTION:`M2 3h12M4 7h10M4 11h10`},Lr=[`SENTENCE`,`SECTION`];function Rr({kind:e,named:t=!1}){let n=k(),r=`var(--kind-${e.toLowerCase()})`;return(0,A.jsx)(`svg`,{viewBox:`0 0 16 16`,width:`1em`,height:`1em`,role:t?`img`:void 0,"aria-label":t?n(e):void 0,"aria-hidden":!t||void 0,style:{flex:`none`,verticalAlign:`-.12em`},children:(0,A.jsx)(`path`,{d:Ir[e],fill:Lr.includes(e)?`none`:r,stroke:r,strokeWidth:1.2,strokeLinejoin:`round`,fillRule:`evenodd`})})}function zr(e,t){if(e.startUtf16==null||e.endUtf16==null)return;let n=e.startUtf16-t.startUtf16,r=e.endUtf16-t.startUtf16;if(!(n<0||n>t.text.length||r<n))return{before:t.text.slice(0,n),marked:r>t.text.length?e.quote:t.text.slice(n,r),after:t.text.slice(r)}}function Br(e,t){let n=[],r=0;for(let i of[...t].sort((e,t)=>e.startUtf16-t.startUtf16)){let t=Math.max(r,Math.min(i.startUtf16,e.length)),a=Math.min(i.endUtf16,e.length);a<=t||(t>r&&n.push({text:e.slice(r,t),marked:!1}),n.push({text:e.slice(t,a),marked:!0}),r=a)}return r<e.length&&n.push({text:e.slice(r),marked:!1}),n}function Vr(e,t,n){if(e.length<=n)return{text:e,places:[...t]};let r=t[0]?.startUtf16??0,i=Hr(e,Math.max(0,Math.min(r-Math.floor(n/3),e.length-n))),a=Hr(e,Math.min(e.length,i+n)),o=i>0?`…`:``;return{text:o+e.slice(i,a)+(a<e.length?`…`:``),places:t.filter(e=>e.endUtf16>i&&e.startUtf16<a).map(e=>({startUtf16:Math.max(e.startUtf16,i)-i+o.length,endUtf16:Math.min(e.endUtf16,a)-i+o.length}))}}function Hr(e,t){return/[\uDC00-\uDFFF]/.test(e[t]??``)&&/[\uD800-\uDBFF]/.test(e[t-1]??``)?t-1:t}function Ur({text:e,places:t}){return(0,A.jsx)(A.Fragment,{children:Br(e,t).map((e,t)=>e.marked?(0,A.jsx)(`mark`,{children:e.text},t):(0,A.jsx)(`span`,{children:e.text},t))})}var Wr={name:`_name_azbgz_1`};Mr(`
  fragment NameHitPart on NameHit {
    name highlights { startUtf16 endUtf16 }
    node {
      __typename id
      ... on Entity { kind name scope masked speechCount within { ... on Entity { name } ... on Speech { title } } }
      ... on Speech { title date place }
    }
  }
`);function Gr(e,t){let n=new Set;return e.flatMap(e=>{let r=e.node;return!r||n.has(r.id)?[]:(n.add(r.id),r.__typename===`Speech`?[{hit:e,named:{id:r.id,name:r.title??t,kind:`SPEECH`}}]:`kind`in r?[{hit:e,named:{id:r.id,name:r.name,kind:r.kind}}]:[])})}function Kr(e,t){let n=new Map;for(let r of e){let e=n.get(r.named.kind)??[];e.length<t&&e.push(r),n.set(r.named.kind,e)}return[...n]}function qr({hit:{hit:e,named:t}}){let n=k(),r=e.node,i=r?.__typename===`Speech`?[r.date??n(`unknownDate`),r.place]:r&&`kind`in r?[r.within&&(`name`in r.within?r.within.name:`title`in r.within?r.within.title??n(`untitled`):void 0)]:[];return(0,A.jsxs)(`span`,{className:Wr.name,children:[(0,A.jsxs)(`span`,{children:[(0,A.jsx)(Ur,{text:e.name,places:e.highlights}),e.name!==t.name&&(0,A.jsxs)(`span`,{className:`soft`,children:[` → `,t.name]})]}),(0,A.jsx)(`span`,{className:`soft small`,children:i.filter(Boolean).join(` · `)})]})}var Jr=120;function Yr(e=``){let[t,n]=(0,_.useState)(e),[r,i]=(0,_.useState)(e),[a,o]=(0,_.useState)(e.trim());return(0,_.useEffect)(()=>{let e=r.trim();if(e===``){o(``);return}let t=setTimeout(()=>o(e),Jr);return()=>clearTimeout(t)},[r]),{text:t,settled:a,set:(e,t)=>{n(e),t||i(e)}}}function Xr(e){return{all:[e],at:0}}function Zr(e,t){if(e.all[e.at]===t)return e;let n=[...e.all.slice(0,e.at+1),t].slice(-201);return{all:n,at:n.length-1}}function Qr(e,t){return e.all[e.at]===t?e:{all:e.all.with(e.at,t),at:e.at}}function $r(e,t){return{all:e.all,at:Math.min(e.all.length-1,Math.max(0,e.at+t))}}function ei(e){return e.all[e.at]??`#/overview`}function ti(e){try{let t=JSON.parse(e??`null`);if(typeof t!=`object`||!t||!(`all`in t)||!(`at`in t))return;let{all:n,at:r}=t;return!Array.isArray(n)||n.length===0||!n.every(e=>typeof e==`string`&&e.startsWith(`#/`))||typeof r!=`number`||!Number.isInteger(r)||r<0||r>=n.length?void 0:{all:n,at:r}}catch{return}}function ni(e){return JSON.stringify(e)}var ri=`mailuo:tab`,ii=`mailuo:last`,ai=class{page;tab;shared;#e;#t=new Set;constructor(e,t,n){this.page=e,this.tab=t,this.shared=n;let r=ti(t.getItem(ri)),i=e.location.hash;this.#e=r&&(i===``||ei(r)===i)?r:Xr(i===``?`#/overview`:i),e.history.replaceState({at:this.#e.at},``,ei(this.#e)),e.addEventListener(`popstate`,e=>this.#r(e.state))}go=e=>{let t=Zr(this.#e,e);t!==this.#e&&(this.#i(t),this.page.history.pushState({at:t.at},``,e))};amend=e=>{let t=Qr(this.#e,e);t!==this.#e&&(this.#i(t),this.page.history.replaceState({at:t.at},``,e))};undo=()=>this.#n(-1);redo=()=>this.#n(1);#n(e){let t=$r(this.#e,e);t.at!==this.#e.at&&(this.#i(t),this.page.history.pushState({at:t.at},``,ei(t)))}#r(e){let t=this.page.location.hash||`#/overview`,n=typeof e==`object`&&e&&`at`in e&&typeof e.at==`number`?e.at:-1;this.#i(this.#e.all[n]===t?{all:this.#e.all,at:n}:Zr(this.#e,t))}#i(e){this.#e=e,this.#a();for(let e of this.#t)e()}#a(){let e=ni(this.#e);for(let[t,n]of[[this.tab,ri],[this.shared,ii]])try{t.setItem(n,e)}catch{t.removeItem(n)}}last(){return ti(this.shared.getItem(ii))}resume=e=>{this.#i(e),this.page.history.pushState({at:e.at},``,ei(e))};get steps(){return this.#e}subscribe=e=>(this.#t.add(e),()=>this.#t.delete(e))};function oi(e){return(0,_.useSyncExternalStore)(e.subscribe,()=>e.steps)}var si=Mr(`
  query Suggest($text: String!) {
    search(text: $text) {
      names(first: 40) { totalIsExact nodes { ...NameHitPart } facets(by: [KIND]) { values { kind count } } }
      sentences(first: 4) {
        totalCount totalIsExact
        nodes { highlights { start end startUtf16 endUtf16 } sentence { id text start speech { id title date } } }
      }
    }
  }
`);function ci(){let e=k(),t=Lt(),{walk:n}=wt(),r=zt(ei(oi(n))),i=r.view===`search`?r.params.get(`q`)??``:``,a=Yr(i),o=(0,_.useRef)(null),{set:s}=a;li(o),(0,_.useEffect)(()=>s(i,!1),[i,r.view]);let c=Nr(si,a.settled===``||a.settled===i?null:{text:a.settled}),l=c.status===`done`?c.data.search:c.status===`asking`?c.before?.search:void 0,u=new Map(l?.names?.facets[0]?.values.map(e=>[e.kind,e.count])),d=(t,n)=>`${n?``:e(`atLeastShort`)}${t.toLocaleString()}`,f=e=>{s(``,!1),o.current?.blur(),n.go(e)},p=a.settled===``?[]:Kr(Gr(l?.names?.nodes??[],e(`untitled`)),4).map(([t,n])=>({id:t,heading:(0,A.jsxs)(A.Fragment,{children:[(0,A.jsx)(Rr,{kind:t}),e(t),(0,A.jsx)(`span`,{className:`number`,children:d(u.get(t)??n.length,l?.names?.totalIsExact??!0)})]}),options:n.map(e=>({id:e.named.id,show:(0,A.jsx)(qr,{hit:e}),pick:()=>f(pr.node(e.named.id))}))})),m=l?.sentences;a.settled!==``&&m&&m.nodes.length>0&&p.push({id:`SENTENCE`,heading:(0,A.jsxs)(A.Fragment,{children:[(0,A.jsx)(Rr,{kind:`SENTENCE`}),e(`SENTENCE`),(0,A.jsx)(`span`,{className:`number`,children:d(m.totalCount,m.totalIsExact)})]}),options:m.nodes.map(({sentence:t,highlights:n})=>{let r=n[0],i=Vr(t.text,n,60);return{id:t.id,show:(0,A.jsxs)(`span`,{className:`small`,children:[(0,A.jsx)(Ur,{text:i.text,places:i.places}),` `,(0,A.jsxs)(`span`,{className:`soft`,children:[t.speech?.title??e(`untitled`),` · `,t.speech?.date??e(`unknownDate`)]})]}),pick:()=>f(pr.speech(t.speech?.id??``,t.start+(r?.start??0),t.start+(r?.end??0)))}})});let h=a.settled===``||c.status===`idle`?void 0:c.status===`failed`?t(c.failure):c.status===`asking`&&p.length===0?e(`loading`):p.length===0?e(`nothing`):e(`enterForAll`);return(0,A.jsx)(`search`,{children:(0,A.jsx)(Fr,{label:e(`search`),placeholder:e(`searchHint`),keys:`/ Control+K`,text:a.text,onText:s,groups:p,note:h,field:o,onEnter:()=>{o.current?.blur(),n.go(pr.search(a.text.trim()))}})})}function li(e){(0,_.useEffect)(()=>{let t=t=>{let n=t.target instanceof HTMLElement&&(t.target.isContentEditable||/^(INPUT|TEXTAREA|SELECT)$/.test(t.target.tagName)),r=t.key===`/`&&!n&&!t.ctrlKey&&!t.metaKey&&!t.altKey,i=t.key.toLowerCase()===`k`&&(t.ctrlKey||t.metaKey)&&!t.shiftKey&&!t.altKey;(r||i)&&(t.preventDefault(),e.current?.focus(),e.current?.select())};return window.addEventListener(`keydown`,t),()=>window.removeEventListener(`keydown`,t)},[e])}var ui={bar:`_bar_16vw8_1`,name:`_name_16vw8_2`,here:`_here_16vw8_6`,search:`_search_16vw8_7`,tools:`_tools_16vw8_8`};function di({view:e}){let t=k(),{walk:n,settings:r}=wt(),i=oi(n),a=Et(r),o=Dt(r),[s,c]=(0,_.useState)(!1),l=[[`overview`,pr.overview()],[`graph`,`#/graph`],[`speeches`,`#/speeches`],[`board`,pr.board()],[`wordings`,`#/wording`],[`chain`,`#/chain`]];return(0,A.jsxs)(`header`,{className:ui.bar,children:[(0,A.jsxs)(dr,{to:pr.overview(),className:ui.name,children:[(0,A.jsx)(`img`,{src:`./icon.svg`,alt:``,width:`24`,height:`24`}),t(`name`)]}),(0,A.jsx)(`nav`,{"aria-label":t(`menu`),children:l.filter(([,e])=>ur(zt(e).view)).map(([n,r])=>(0,A.jsx)(dr,{to:r,className:e===r.slice(2)?ui.here:void 0,children:t(n)},n))}),(0,A.jsx)(`div`,{className:ui.search,children:(0,A.jsx)(ci,{})}),(0,A.jsxs)(`div`,{className:ui.tools,children:[(0,A.jsx)(`button`,{type:`button`,className:`plain`,onClick:n.undo,disabled:i.at===0,"aria-label":t(`undo`),title:`${t(`undo`)} (Ctrl Z)`,children:`↶`}),(0,A.jsx)(`button`,{type:`button`,className:`plain`,onClick:n.redo,disabled:i.at===i.all.length-1,"aria-label":t(`redo`),title:`${t(`redo`)} (Ctrl Y)`,children:`↷`}),(0,A.jsx)(`button`,{type:`button`,className:`plain small`,onClick:()=>c(!0),title:t(`query`),"aria-label":t(`query`),children:`{ }`}),(0,A.jsxs)(`select`,{"aria-label":t(`theme`),value:a,onChange:e=>r.setTheme(e.target.value),children:[(0,A.jsx)(`option`,{value:`auto`,children:t(`themeAuto`)}),(0,A.jsx)(`option`,{value:`light`,children:t(`themeLight`)}),(0,A.jsx)(`option`,{value:`dark`,children:t(`themeDark`)})]}),(0,A.jsx)(`button`,{type:`button`,className:`plain small`,lang:o===`zh`?`en`:`zh-Hans`,onClick:()=>r.setLanguage(o===`zh`?`en`:`zh`),children:t(`language`)})]}),s&&(0,A.jsx)(_r,{close:()=>c(!1)})]})}async function fi(){try{(await fetch(document.baseURI,{method:`HEAD`})).ok&&location.reload()}catch{}}var pi=class extends _.Component{state={broken:void 0};static getDerivedStateFromError(e){return{broken:e instanceof Error?e:Error(String(e))}}componentDidCatch(e,t){console.error(e,t.componentStack)}render(){let{broken:e}=this.state;return e?e instanceof gt?(0,A.jsx)(Rt,{failure:e,retry:()=>void fi()}):(0,A.jsx)(Rt,{failure:new gt(e.message,`VIEW`,void 0),retry:()=>this.setState({broken:void 0})}):this.props.children}},mi=Mr(`query Viewer { viewer { name role } }`);function hi({children:e}){let t=k(),{api:n}=wt(),[r,i]=(0,_.useState)(``),a=Nr(mi,{});return a.status!==`failed`||a.failure.code!==`UNAUTHENTICATED`?(0,A.jsx)(A.Fragment,{children:e}):(0,A.jsxs)(`form`,{onSubmit:e=>{e.preventDefault(),n.setToken(r.trim()),a.retry()},className:`stack card`,style:{margin:`4rem auto`,width:`min(28rem, 92vw)`},children:[(0,A.jsx)(`h1`,{children:t(`needToken`)}),n.token&&(0,A.jsx)(`p`,{role:`alert`,children:t(`badToken`)}),(0,A.jsxs)(`label`,{className:`stack`,children:[t(`token`),(0,A.jsx)(`input`,{type:`password`,autoComplete:`off`,value:r,placeholder:t(`tokenHint`),onChange:e=>i(e.target.value),required:!0})]}),(0,A.jsx)(`p`,{children:(0,A.jsx)(`button`,{type:`submit`,className:`main`,children:t(`enter`)})})]})}var gi={shell:`_shell_7nztj_1`,main:`_main_7nztj_2`,skip:`_skip_7nztj_3`},_i=new Map(lr.map(e=>[e.name,(0,_.lazy)(()=>vi(e))]));async function vi(e){try{return await e.load()}catch(e){throw new gt(e instanceof Error?e.message:String(e),`OFFLINE`,void 0)}}function yi(){let e=k(),{walk:t}=wt(),n=zt(ei(oi(t))),r=ur(n.view);bi();let i=(0,_.useMemo)(()=>r?_i.get(r.name):void 0,[r]),a=r?.read(n.params);return(0,A.jsxs)(`div`,{className:gi.shell,children:[(0,A.jsx)(`a`,{href:`#main`,className:gi.skip,onClick:e=>{e.preventDefault(),document.getElementById(`main`)?.focus()},children:e(`skip`)}),(0,A.jsx)(di,{view:n.view}),(0,A.jsx)(hi,{children:(0,A.jsx)(`main`,{id:`main`,tabIndex:-1,className:gi.main,children:(0,A.jsx)(pi,{children:(0,A.jsx)(_.Suspense,{fallback:(0,A.jsx)(It,{lines:6}),children:i?(0,A.jsx)(i,{state:a,change:(e,n=`step`)=>{let i=zt(ei(t.steps));if(!r||i.view!==r.name)return;let a=typeof e==`function`?e(r.read(i.params)):e;(n===`step`?t.go:t.amend)(j(r.name,r.write(a)))}}):(0,A.jsx)(`p`,{children:e(`notFound`)})})},n.view)})})]})}function bi(){let{walk:e}=wt();(0,_.useEffect)(()=>{let t=t=>{if(t.target instanceof HTMLElement&&(t.target.isContentEditable||/^(INPUT|TEXTAREA|SELECT)$/.test(t.target.tagName))||!(t.ctrlKey||t.metaKey)||t.altKey)return;let n=t.key.toLowerCase();if(n===`z`&&!t.shiftKey)e.undo();else if(n===`y`||n===`z`&&t.shiftKey)e.redo();else return;t.preventDefault()};return window.addEventListener(`keydown`,t),()=>window.removeEventListener(`keydown`,t)},[e])}var xi=new Tt(localStorage,document.documentElement,navigator.languages),Si=At(xi.language);xi.subscribe(()=>void Si.changeLanguage(xi.language));var Ci={walk:new ai(window,sessionStorage,localStorage),api:new yt(document.baseURI,sessionStorage),asked:new xt,settings:xi};(0,v.createRoot)(document.getElementById(`app`)).render((0,A.jsx)(_.StrictMode,{children:(0,A.jsx)(ht,{i18n:Si,children:(0,A.jsx)(Ct,{value:Ci,children:(0,A.jsx)(yi,{})})})}));export{It as $,Vn as A,P as B,Kn as C,Yn as D,Qn as E,yn as F,qt as G,tn as H,_n as I,Jt as J,$t as K,pn as L,Bn as M,En as N,Hn as O,vn as P,Rt as Q,fn as R,Jn as S,Zn as T,ln as U,Xt as V,en as W,sn as X,dn as Y,Ft as Z,nr as _,Ur as a,Dt as at,Xn as b,Ir as c,gt as ct,Mr as d,c as dt,Lt as et,hr as f,sr as g,dr as h,Gr as i,Ot as it,zn as j,Rn as k,Fr as l,u as lt,pr as m,qr as n,k as nt,zr as o,Et as ot,mr as p,Qt as q,Kr as r,jt as rt,Rr as s,wt as st,Yr as t,Pt as tt,Nr as u,o as ut,or as v,$n as w,qn as x,cr as y,un as z};