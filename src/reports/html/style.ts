/** The look of the page, on a screen and on A4 landscape paper. */
export const style = `
:root{color-scheme:light;--line:#c8c8c8;--muted:#555;--error:#b10e1c;--warning:#8a3707;--info:#0f548c;--good:#0e700e}
*{box-sizing:border-box}
body{font:15px/1.45 "Segoe UI",system-ui,"Liberation Sans",Arial,sans-serif;color:#1b1b1b;background:#fff;margin:2rem auto;max-width:72rem;padding:0 1rem}
h1{font-size:1.6rem;margin:0 0 .25rem}h2{font-size:1.2rem;margin:2rem 0 .5rem;border-bottom:2px solid #1b1b1b;padding-bottom:.2rem}
h3{font-size:1rem;margin:1.25rem 0 .35rem}
dl.about{display:grid;grid-template-columns:max-content 1fr;gap:.1rem 1rem;margin:.75rem 0}dl.about dt{color:var(--muted)}dl.about dd{margin:0;overflow-wrap:anywhere}
.verdict{font-size:1.3rem;font-weight:600;border-left:.4rem solid;padding:.3rem .8rem;margin:1rem 0}
.bad{color:var(--error)}.good{color:var(--good)}.neutral{color:var(--info)}
.muted{color:var(--muted)}
table{border-collapse:collapse;width:100%;table-layout:fixed}
th,td{border-bottom:1px solid var(--line);padding:.3rem .5rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}
th{font-size:.8rem;color:var(--muted);overflow-wrap:normal}.dense{font-size:.85rem}.dense td,.dense th{padding:.15rem .35rem}
.amount{text-align:right;font-variant-numeric:tabular-nums}td.amount{white-space:nowrap;overflow-wrap:normal}
.error{color:var(--error);font-weight:600}.warning{color:var(--warning);font-weight:600}.info{color:var(--info)}
.together{margin:.5rem 0}.together p{margin:0;font-size:.85rem;break-after:avoid}.together ul{list-style:none;margin:.1rem 0 0;padding:0;display:flex;flex-wrap:wrap;gap:.05rem 1.1rem;font-size:.85rem;font-variant-numeric:tabular-nums}.together b{font-weight:600}.together li b{color:var(--muted);font-weight:400}
.places{margin:.25rem 0 0;font-size:.85rem}ul.proof{margin:.25rem 0 0;padding-left:1.2rem;font-size:.85rem;color:#333}code{font-size:.85rem;overflow-wrap:anywhere}
figure{margin:.5rem 0 1rem;break-inside:avoid}figcaption{font-size:.9rem;color:var(--muted);margin-bottom:.3rem}
svg.picture,svg.chart{display:block;max-width:100%;height:auto}svg.chart{font-size:13px}svg.picture{max-height:36rem}
.legend{font-size:.85rem;display:flex;flex-wrap:wrap;gap:.25rem 1rem}.legend svg{vertical-align:-2px}
tr{break-inside:avoid}thead{display:table-header-group}h2,h3,.legend,figcaption{break-after:avoid}
main>section+section{break-before:page}
@media screen and (max-width:40rem){body{margin:1rem auto;padding:0 .5rem}dl.about{grid-template-columns:1fr}dl.about dd{margin-bottom:.3rem}td,th{padding:.2rem .15rem}.dense{font-size:.6rem}.dense td,.dense th,.dense th{padding:.1rem;font-size:.6rem}}
@page{size:A4 landscape;margin:14mm 12mm 16mm;@bottom-right{content:counter(page) " / " counter(pages);font-size:9pt;color:#555}}
@media print{body{margin:0;max-width:none;padding:0;font-size:9.5pt}.dense{font-size:7.5pt;line-height:1.2}.dense th{font-size:7.5pt}.dense td,.dense th{padding:.08rem .3rem}.together{margin:.25rem 0}.together p,.together ul{font-size:7.5pt;line-height:1.25}*{-webkit-print-color-adjust:exact;print-color-adjust:exact}svg.picture{max-height:70mm}svg.chart{max-height:150mm}}
`;
