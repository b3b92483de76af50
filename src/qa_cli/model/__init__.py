"""The shapes that packages share and none owns: documents, results, diagnostics, the index.

`document` is the model of a written question, `from_json` and `to_json` its JSON form; `results`,
`diagnostics` and `catalogue` are what operations give back; `index` is what search asks of
passages.
"""
