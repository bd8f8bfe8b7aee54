"""Which registered models join which of the release's lists, found by registering some."""

import contextlib
import inspect
import re

from release import PROBE, PROVIDERS, SHIPPED, litellm, model_lists, rebuild_by_provider, reset

MODES = (None, "chat", "embedding", "image_generation", "completion", "guardrail")


def live_lists():
    """Which of the lists feed models_by_provider while the process runs: {provider: [list, ...]}."""
    fed = {}
    for name, value in model_lists().items():
        value.append(PROBE) if isinstance(value, list) else value.add(PROBE)
        litellm.register_model({f"{PROBE}-other": {"mode": "chat"}})
        for provider, models in litellm.models_by_provider.items():
            if PROBE in models:
                fed.setdefault(provider, []).append(name)
        value.remove(PROBE)
        rebuild_by_provider()
    reset(None)
    return fed


def registered_lists():
    """Which list a registered entry of a provider (and mode) joins: [[provider, mode, list, key, name as listed]]."""
    listing = (litellm.register_model, getattr(litellm, "_populate_provider_model_sets", litellm.register_model))
    providers = {name for function in listing for name in re.findall(r'"([\w-]+)"', inspect.getsource(function))}
    providers |= {entry.get("litellm_provider") for entry in SHIPPED.values()} | set(PROVIDERS)
    joined = []
    for provider in sorted(p for p in providers if isinstance(p, str)):
        for mode in MODES:
            for key in (f"zz/vertex_ai/{PROBE}", f"vertex_ai/{PROBE}"):
                before = {name: set(value) for name, value in model_lists().items()}
                with contextlib.suppress(Exception):
                    litellm.register_model({key: {"litellm_provider": provider, **({"mode": mode} if mode else {})}})
                for name, value in model_lists().items():
                    for added in set(value) - before[name]:
                        joined.append([provider, mode, name, key, added])
                        value.remove(added)
                litellm.model_cost.pop(key, None)
    reset(None)
    return joined


def tails_need_slash():
    """Whether registering a model of OpenRouter fails when its key has no slash."""
    try:
        litellm.register_model({PROBE: {"litellm_provider": "openrouter"}})
        return False
    except IndexError:
        return True
    finally:
        reset(None)
