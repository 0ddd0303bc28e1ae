# distribution: anthropic        source: anthropic 0.49, src/anthropic/types: pydantic models; parameters are typed dicts
from pydantic import BaseModel
from typing import Any, Literal, TypedDict

class TextBlock(BaseModel):
    text: str
    type: Literal["text"]
    citations: Any
class ThinkingBlock(BaseModel):
    thinking: str
    signature: str
    type: Literal["thinking"]
class RedactedThinkingBlock(BaseModel):
    data: str
    type: Literal["redacted_thinking"]
class ToolUseBlock(BaseModel):
    id: str
    input: dict[str, Any]
    name: str
    type: Literal["tool_use"]
class Usage(BaseModel):
    input_tokens: int
    output_tokens: int
    cache_creation_input_tokens: int | None
    cache_read_input_tokens: int | None
class Message(BaseModel):
    id: str
    content: list[TextBlock | ThinkingBlock | ToolUseBlock]
    model: str
    role: str
    stop_reason: str | None
    stop_sequence: str | None
    usage: Usage
class MessageParam(TypedDict):
    content: Any
    role: str
class ToolParam(TypedDict):
    name: str
    description: str
    input_schema: Any
class TextBlockParam(TypedDict):
    text: str
    type: str
class ToolResultBlockParam(TypedDict):
    tool_use_id: str
    content: Any
    type: str
