import { readWords } from './read-words.ts';

/**
 * Words that say several things at once, each with the concepts of `organisation-words.ts` that it stands for: what
 * Russian and Ukrainian names of enterprises and institutes abbreviate, and what Chinese, Japanese and Korean names write as
 * one word. Short ones are left out where they are more often something else (МБ, SU).
 */
export const COMPOUND_WORDS: ReadonlyMap<string, string> = readWords(`
research institute: nii нии ndi нді niki ники
central research institute: tsnii cnii цнии
national research institute: vnii внии gosnii госнии rnii рнии
science manufacturing association: npo нпо nvo нво
science manufacturing enterprise: npp нпп nvp нвп
science manufacturing complex: npk нпк nvk нвк
science manufacturing center: npts нпц npc нвц
science manufacturing company: npf нпф
state science center: gnts гнц
design office: kb кб
central design office: tskb цкб
special design office: skb скб
project design office: okb окб
trade company: tk тк
motor transport enterprise: atp атп
industry trade: 工贸 工貿 工商 gongmao gongshang
agriculture industry trade: 农工商
technology trade: 科贸 科貿 kemao
foreign trade: 外贸 外貿 waimao 외무역
machinery electric: 机电 機電 jidian
electronics technology: 电子科技 電子科技
aerospace technology: 航天科技
heavy industry: 重工 重工業 重工业 zhonggong juko jukogyo 중공업 junggongup
housing construction: дск dsk
new energy: 新能源 xinnengyuan
new material: 新材料 xincailiao
silicon industry: 硅业
electric rail: 電鉄 dentetsu 電気鉄道
`);
