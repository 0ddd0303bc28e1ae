# distribution: opentelemetry-api        source: OpenTelemetry Python 1.30, "API Reference"
