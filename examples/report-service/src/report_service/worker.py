"""What is done in the background."""

import os

import structlog
from celery import Celery
from sqlalchemy import create_engine
from sqlalchemy.orm import Session

from report_service.rendering import render
from report_service.tables import Report

queue = Celery("report_service", broker=os.environ.get("BROKER_URL", "memory://"))
log = structlog.get_logger()


@queue.task
def render_report(report_id: int, rows: list[dict[str, object]]) -> None:
    """Renders a report and keeps its text."""
    with Session(create_engine(os.environ["DATABASE_URL"])) as session:
        report = session.get_one(Report, report_id)
        report.text = render(report.title, rows)
        session.commit()
    log.info("rendered", report=report_id)
