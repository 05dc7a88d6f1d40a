"""What the tester does not send, though the document has it so."""

import schemathesis


def holds_whole_float(value):
    if isinstance(value, dict):
        return any(map(holds_whole_float, value.values()))
    if isinstance(value, list):
        return any(map(holds_whole_float, value))
    return isinstance(value, float) and value.is_integer()


@schemathesis.hook
def filter_body(context, body):
    """No `1.0`, which is no integer to the JSON Schema of OpenAPI 3.0 (draft 4), and 1 to every JSON parser of
    JavaScript: no service of ours can refuse it."""
    return not holds_whole_float(body)
