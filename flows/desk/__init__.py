"""A working desk in one command: Prefect's server, a worker, all deployments, automations and limits, and the report
pages beside them."""
