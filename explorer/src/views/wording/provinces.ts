// The provinces as tiles: where each stands in a grid that keeps neighbours near each
// other. code is the first two digits of the division's code (GB/T 2260).

export type Province = { readonly code: string; readonly zh: string; readonly en: string; readonly row: number; readonly column: number };

const p = (code: string, zh: string, en: string, row: number, column: number): Province => ({ code, zh, en, row, column });

export const rows = 8;
export const columns = 8;

export const provinces: readonly Province[] = [
  p('23', '黑龙江', 'Heilongjiang', 1, 8),
  p('15', '内蒙古', 'Inner Mongolia', 2, 5), p('11', '北京', 'Beijing', 2, 6), p('12', '天津', 'Tianjin', 2, 7), p('22', '吉林', 'Jilin', 2, 8),
  p('65', '新疆', 'Xinjiang', 3, 1), p('64', '宁夏', 'Ningxia', 3, 4), p('14', '山西', 'Shanxi', 3, 5), p('13', '河北', 'Hebei', 3, 6), p('21', '辽宁', 'Liaoning', 3, 8),
  p('54', '西藏', 'Tibet', 4, 1), p('63', '青海', 'Qinghai', 4, 2), p('62', '甘肃', 'Gansu', 4, 3), p('61', '陕西', 'Shaanxi', 4, 4), p('41', '河南', 'Henan', 4, 5), p('37', '山东', 'Shandong', 4, 6),
  p('51', '四川', 'Sichuan', 5, 3), p('50', '重庆', 'Chongqing', 5, 4), p('42', '湖北', 'Hubei', 5, 5), p('34', '安徽', 'Anhui', 5, 6), p('32', '江苏', 'Jiangsu', 5, 7), p('31', '上海', 'Shanghai', 5, 8),
  p('53', '云南', 'Yunnan', 6, 3), p('52', '贵州', 'Guizhou', 6, 4), p('43', '湖南', 'Hunan', 6, 5), p('36', '江西', 'Jiangxi', 6, 6), p('33', '浙江', 'Zhejiang', 6, 7),
  p('45', '广西', 'Guangxi', 7, 4), p('44', '广东', 'Guangdong', 7, 5), p('35', '福建', 'Fujian', 7, 6), p('71', '台湾', 'Taiwan', 7, 7),
  p('46', '海南', 'Hainan', 8, 4), p('82', '澳门', 'Macao', 8, 5), p('81', '香港', 'Hong Kong', 8, 6),
];

/** provinceOf is the code of the province that a division's code lies in; undefined for what is none. */
export function provinceOf(code: string | null | undefined): string | undefined {
  const two = code?.slice(0, 2);
  return provinces.some((q) => q.code === two) ? two : undefined;
}
