/** The look of the report. */
import { baseStyle } from '../view/style.js';

export const reportStyle = `${baseStyle}
.kliping.r{max-width:72rem;margin:0 auto;padding:1.5rem;--b0:#eef0f4;--b1:#cfe0fb;--b2:#9cc1f6;--b3:#2f6fce;--b4:#124a9c;--full:#fff}
@media (prefers-color-scheme:dark){.kliping.r{--b0:#22262d;--b1:#1c3357;--b2:#24508f;--b3:#7fb0f2;--b4:#b5d3fb;--full:#0c1420}}
.r h1{font-size:1.5rem;line-height:1.3;margin:0}
.r h2{font-size:1.15rem;margin:2rem 0 .6rem}
.r svg{width:100%;height:auto;display:block}
.r .r-plot{overflow-x:auto}.r .r-plot svg{min-width:40rem}
.r svg text{fill:var(--ink);font-size:13px}
.r svg line{stroke:var(--rule)}
.r svg .r-bar{fill:var(--b3)}
.r svg a:is(:hover,:focus-visible) rect{stroke:var(--ink);stroke-width:2}
.r .r-map{max-width:54rem}.r .r-map svg{min-width:0}.r .r-map text{font-size:18px}
@media (max-width:40rem){.r .r-map text{font-size:24px}.r meter{width:3rem}}
.r .r-label{font-weight:600}
.r .r-full text{fill:var(--full)}
.r .r-tile-0{fill:var(--b0)}.r .r-tile-1{fill:var(--b1)}.r .r-tile-2{fill:var(--b2)}.r .r-tile-3{fill:var(--b3)}.r .r-tile-4{fill:var(--b4)}
.r .r-rank{list-style:none;padding:0;margin:0;display:grid;gap:.3rem}
.r .r-rank>li{overflow-wrap:anywhere}
.r meter{width:8rem;vertical-align:middle;margin-right:.5rem}
.r .r-note{color:var(--faint)}
.r summary{cursor:pointer}
.r details ul{margin:.2rem 0 .4rem}
.r :target{outline:3px solid var(--link);outline-offset:3px}
.r .r-release{border-top:1px solid var(--rule);padding:.6rem 0;overflow-wrap:anywhere}
.r .r-release h3{font-size:1rem;margin:0}
.r .r-release p{margin:.1rem 0}
.r nav ul{display:flex;flex-wrap:wrap;gap:.2rem 1rem;list-style:none;padding:0}
.r nav a{display:inline-block;padding:.2rem 0}
`;
