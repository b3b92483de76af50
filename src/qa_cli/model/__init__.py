"""The shapes that packages share and none owns: documents, results, diagnostics, the index.

`document` is the model of a written question and `naming` what one is called; `from_json` and
`to_json` are its JSON, `upgrade` that of an older `qa`. `results`, `diagnostics` and `catalogue`
are what operations give back; `index` is what search asks of passages.
"""
