# distribution: lark-oapi        source: lark-oapi 1.3.5, lark_oapi/api/docx/v1/version.py: requests behind what is plain, httpx behind `a…`
from lark_oapi.api.docx.v1.resource import Document, DocumentBlock, DocumentBlockChildren, DocumentBlockDescendant


class V1:
    document: Document
    document_block: DocumentBlock
    document_block_children: DocumentBlockChildren
    document_block_descendant: DocumentBlockDescendant
