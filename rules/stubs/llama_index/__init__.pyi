# distribution: llama-index-core        source: LlamaIndex 0.12; llama_index/
