"""Invoices as PDF, made by an external program."""
import asyncio
import subprocess
from pathlib import Path

TEMPLATES = Path(__file__).parent / "templates"


def render_pdf(name: str, text: str) -> bytes:
    source = Path("/tmp") / f"{name}.html"
    source.write_text(text)
    subprocess.run(["weasyprint", str(source), f"/tmp/{name}.pdf"], check=True, timeout=30)
    return Path(f"/tmp/{name}.pdf").read_bytes()


async def print_label(name: str) -> bytes:
    process = await asyncio.create_subprocess_exec("label", name, stdout=asyncio.subprocess.PIPE)
    output, _ = await process.communicate()
    return output
