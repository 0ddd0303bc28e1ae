"""The ledger is a program of its own."""
import asyncio
import subprocess
import time

from ..config import settings


def post_entry(invoice_id: int, amount: str) -> None:
    for attempt in range(3):
        result = subprocess.run([settings.ledger, "post", str(invoice_id), amount], capture_output=True)
        if result.returncode == 0:
            return
        time.sleep(0.5 * 2**attempt)
    raise RuntimeError(f"the ledger refused invoice {invoice_id}")


async def balance() -> str:
    process = await asyncio.create_subprocess_exec(settings.ledger, "balance", stdout=asyncio.subprocess.PIPE)
    output, _ = await process.communicate()
    return output.decode()
