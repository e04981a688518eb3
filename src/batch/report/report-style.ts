/** How the page about a run looks: light, in the fonts of the machine, and the same on paper. */
export const REPORT_STYLE = `:root { color-scheme: light; }
body { margin: 2rem auto; max-width: 60rem; padding: 0 1rem; background: #fff; color: #1b1b1b; font: 1rem/1.5 system-ui, sans-serif; }
h1 { font-size: 1.5rem; }
.bar { display: flex; height: 2rem; border: 1px solid #1b1b1b; }
.bar span { min-width: 2px; }
.legend span { margin-right: 1.5rem; white-space: nowrap; }
.legend i { display: inline-block; width: 0.8rem; height: 0.8rem; margin-right: 0.4rem; border: 1px solid #1b1b1b; }
.prohibited { background: #8b0a03; }
.not-approved { background: #d54309; }
.insufficient-evidence { background: #a9aeb1; }
.conditional { background: #ffbe2e; }
.approved { background: #00a91c; }
.rejected { background: repeating-linear-gradient(45deg, #fff 0 4px, #1b1b1b 4px 6px); }
table { border-collapse: collapse; margin: 1.5rem 0; width: 100%; }
caption { text-align: left; font-weight: bold; padding-bottom: 0.3rem; }
th, td { text-align: left; font-weight: normal; padding: 0.2rem 0.8rem 0.2rem 0; border-bottom: 1px solid #dfe1e2; vertical-align: top; }
thead th { color: #565c65; }
code { overflow-wrap: anywhere; font-size: 0.85rem; }
.warning { border-left: 4px solid #d54309; padding-left: 0.8rem; }
.note { color: #565c65; }
@media print { body { margin: 0; max-width: none; } .bar, .legend i { print-color-adjust: exact; -webkit-print-color-adjust: exact; } table { break-inside: avoid; } }`;
