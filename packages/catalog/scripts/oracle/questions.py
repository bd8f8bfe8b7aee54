"""Questions that the catalog answers too, put to the real functions: each takes a request and gives its answer."""

import inspect

from release import forget_cached, litellm


def ask_provider(request):
    model, provider = litellm.get_llm_provider(
        model=request["model"], custom_llm_provider=request.get("provider"), api_base=request.get("apiBase")
    )[:2]
    return [model, provider]


def ask_info(request):
    return dict(litellm.get_model_info(request["model"], request.get("provider")))


def ask_params(request):
    return litellm.get_supported_openai_params(request["model"], request.get("provider"))


def ask_register(request):
    options = {"custom_llm_provider": request.get("provider"), "add_to_provider_model_sets": request.get("listed", True)}
    known = inspect.signature(litellm.register_model).parameters
    litellm.register_model(
        {request["key"]: request["fields"]}, **{name: value for name, value in options.items() if name in known}
    )
    return True


def set_entries(request):
    """Puts entries into the price list as they are, past register_model."""
    litellm.model_cost.update(request["entries"])
    forget_cached()
    return True


def list_models(request):
    """Adds names to one of LiteLLM's lists of models."""
    models = getattr(litellm, request["list"])
    models.extend(request["names"]) if isinstance(models, list) else models.update(request["names"])
    forget_cached()
    return True


def ask_entry(request):
    return litellm.model_cost.get(request["key"])


def ask_models(request):
    return sorted(litellm.models_by_provider.get(request["provider"], []))


def ask_wildcard(request):
    from litellm.proxy.auth.model_checks import get_provider_models

    models = get_provider_models(request["provider"])
    return plain_models(models)


def plain_models(models):
    return None if models is None else sorted(models)
