"""Files -> documents, and what could not be matched in them. `reader` is the door.

`files` has the bytes, `formats` makes lines of them, and `parser` a document of these: in the
`forms` of parliaments, by the marks in its `lines`, cut into segments by `layouts` and put together
by `assembly`.
"""
