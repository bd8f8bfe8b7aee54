/** Generated from openapi/model-management.yaml by `pnpm --filter @litellm-models/core generate`. Do not edit. */
export interface paths {
    "/model/new": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a deployment
         * @description Stores a deployment in the database and serves it at once. `model_info.id` is the primary key: if you set it, a repeated request returns 500
         *     instead of creating a second deployment. Returns the new row with encrypted parameters.
         */
        post: operations["addNewModelModelNewPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/model/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update a deployment (deprecated)
         * @deprecated
         * @description Merges `litellm_params` into the row that `model_info.id` names. Prefer `PATCH /model/{model_id}/update`. This operation drops parameters that
         *     the proxy has no field for, resets booleans that are not given to `false`, and ignores `model_info` except for its id (before 1.109). On 1.71
         *     it also ignores `model_name` and does not reload the router: reads show the old values until the periodic reload.
         *
         *     It is not idempotent: because it resets booleans and drops parameters, a repeated request can undo a change made in between.
         */
        post: operations["updateModelModelUpdatePost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/model/{model_id}/update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The deployment's id, percent-encoded. An id that contains a slash cannot be reached through this route. Neither can `.` and `..`, because URLs
                 *     are normalized.
                 */
                model_id: components["parameters"]["ModelId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update a deployment
         * @description Changes the given fields and keeps the others. Reads show the change at once. A `null` is ignored, so a field cannot be removed, except on 1.109
         *     with `litellm_params_to_remove`. On 1.71 one such request drops every deployment of the config file from the router until a restart.
         */
        patch: operations["patchModelModelModelIdUpdatePatch"];
        trace?: never;
    };
    "/model/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete a deployment
         * @description Deletes a deployment from the database and from the router. For a deployment of the config file the proxy returns "not found in db": it can only
         *     be removed from the config file. The same error for a repeated request means that an earlier one succeeded.
         */
        post: operations["deleteModelModelDeletePost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/model/info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List deployments or get one (alias)
         * @deprecated
         * @description An alias of `GET /v1/model/info`, with the same parameters and responses. Prefer `/v1/model/info`: LiteLLM serves both paths with one handler,
         *     `model_info_v1`. Deprecated in this contract only; LiteLLM does not mark it so.
         */
        get: operations["modelInfoV1ModelInfoGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/model/info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List deployments or get one
         * @description Returns the deployments that the key may see: their parameters without secrets, and the prices, limits and capabilities that the proxy knows for
         *     their models. A wildcard deployment (`deepseek/*`) is listed once for each model it matches, always with the same id.
         *     `GET /model/info` is an alias.
         */
        get: operations["modelInfoV1V1ModelInfoGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/model_group/info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List model groups or get one
         * @description Returns what end users call: one entry for each model name, which combines its deployments. Limits and prices are the highest of any deployment,
         *     `tpm` and `rpm` are sums, and a capability is `true` if one deployment has it. With `model_group`, returns that group only, even if only a
         *     wildcard matches the name (`openai/tts-1` with `openai/*`). For an unknown name the list is empty.
         */
        get: operations["modelGroupInfoModelGroupInfoGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/models": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List available models (alias)
         * @deprecated
         * @description An alias of `GET /v1/models`, with the same parameters and responses. Prefer `/v1/models`, the path that OpenAI's clients call: LiteLLM serves both
         *     paths with one handler, `model_list`. Deprecated in this contract only; LiteLLM does not mark it so.
         */
        get: operations["modelListModelsGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/models": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List available models
         * @description Returns the models that the key may call, in OpenAI's format: model groups, and the models that wildcards match. `GET /models` is an alias.
         */
        get: operations["modelListV1ModelsGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description A deployment to create. The proxy accepts other top-level fields and ignores them. */
        Deployment: {
            /**
             * @description The public name. Deployments with the same name form a model group; the router balances the load between them.
             * @example gpt-4o
             */
            model_name: string;
            litellm_params: components["schemas"]["LiteLLMParams"];
            /** @description Metadata of the deployment. If it is missing, the proxy generates an id. */
            model_info?: components["schemas"]["ModelInfo"] | null;
            /** @description Whether to create the deployment paused. Only proxy admins may set it. */
            blocked?: boolean | null;
        } & {
            [key: string]: unknown;
        };
        /** @description What `POST /model/update` merges into a row. Both parts are required; `model_info.id` names the row. */
        DeploymentUpdate: {
            /** @description The new public name. 1.71 ignores it in this operation. */
            model_name?: string | null;
            litellm_params: components["schemas"]["LiteLLMParamsPatch"];
            /** @description The `id` of the deployment to update. Since 1.109 the other fields are merged too. */
            model_info: {
                /**
                 * @description The deployment's id.
                 * @example p1
                 */
                id: string;
            } & WithRequired<components["schemas"]["ModelInfo"], "id">;
            /** @description Pause (`true`) or resume (`false`) the deployment. Only proxy admins may set it. */
            blocked?: boolean | null;
        };
        /** @description What `PATCH /model/{model_id}/update` changes. Every field is optional; a `null` is ignored. */
        DeploymentPatch: {
            /** @description The new public name. */
            model_name?: string | null;
            /** @description The parameters to set. */
            litellm_params?: components["schemas"]["LiteLLMParamsPatch"] | null;
            /** @description The fields of `model_info` to set. Do not send another deployment's `id`. */
            model_info?: components["schemas"]["ModelInfo"] | null;
            /** @description Pause (`true`) or resume (`false`) the deployment. Only proxy admins may set it. */
            blocked?: boolean | null;
            /**
             * @description Names of parameters to remove from `litellm_params`. The proxy rejects a name that `litellm_params` sets. Older proxies ignore this field.
             * @default []
             * @example [
             *       "max_budget",
             *       "budget_duration"
             *     ]
             */
            litellm_params_to_remove?: string[];
        };
        /** @description The deployment to delete. */
        DeploymentId: {
            /**
             * @description The deployment's id.
             * @example d1
             */
            id: string;
        };
        /** @description Write-only parameters. Reads do not return them; writes return them encrypted. */
        LiteLLMCredentials: {
            /**
             * @description The provider's API key. A secret, stored encrypted and never returned. With `os.environ/NAME` the proxy reads its environment variable `NAME`.
             * @example sk-…
             */
            api_key?: string | null;
            /** @description Google service account: the JSON or the path of a JSON file. A secret, never returned. */
            vertex_credentials?: string | {
                [key: string]: unknown;
            } | null;
            /** @description AWS access key id. A secret, never returned. */
            aws_access_key_id?: string | null;
            /** @description AWS secret access key. A secret, never returned. */
            aws_secret_access_key?: string | null;
            /** @description Azure client secret. A secret. */
            client_secret?: string | null;
        };
        /** @description The parameters that reads return. Reads omit or mask (`sk-1****2345`) the secrets among them. */
        LiteLLMSettings: {
            /**
             * @description The provider's base URL.
             * @example https://api.openai.com/v1
             */
            api_base?: string | null;
            /**
             * @description The provider's API version. Azure OpenAI requires it.
             * @example 2024-10-21
             */
            api_version?: string | null;
            /** @description The provider, if `model` does not name it. */
            custom_llm_provider?: string | null;
            /** @description OpenAI organization id. */
            organization?: string | null;
            /** @description The name of a credential stored in the proxy, which replaces the authentication parameters. */
            litellm_credential_name?: string | null;
            /**
             * @description Limit in tokens per minute.
             * @example 20000
             */
            tpm?: number | null;
            /**
             * @description Limit in requests per minute.
             * @example 100
             */
            rpm?: number | null;
            /** @description Limit in input tokens per minute. */
            itpm?: number | null;
            /** @description Limit in output tokens per minute. */
            otpm?: number | null;
            /** @description Limit in tokens per day. */
            tpd?: number | null;
            /** @description Limit in requests per day. */
            rpd?: number | null;
            /**
             * @description The time at which the daily limits are reset: `HH:MM` in UTC. Default: midnight.
             * @example 06:00
             */
            daily_reset_time?: string | null;
            /**
             * @description Timeout of a request in seconds, or `os.environ/NAME`.
             * @example 600
             */
            timeout?: number | string | null;
            /** @description Timeout of a streamed request in seconds, or `os.environ/NAME`. */
            stream_timeout?: number | string | null;
            /** @description Timeout in seconds for each service tier. */
            timeout_by_service_tier?: {
                [key: string]: number;
            } | null;
            /** @description Timeout of streamed requests in seconds for each service tier. */
            stream_timeout_by_service_tier?: {
                [key: string]: number;
            } | null;
            /**
             * @description How many times the proxy retries a failed request.
             * @example 2
             */
            max_retries?: number | null;
            /**
             * @description Budget in USD for each `budget_duration`.
             * @example 100
             */
            max_budget?: number | null;
            /**
             * @description Length of the budget period: `30s`, `30m`, `30h`, `30d`, `1mo`.
             * @example 30d
             */
            budget_duration?: string | null;
            /**
             * @description Tags for tag-based routing.
             * @example [
             *       "prod"
             *     ]
             */
            tags?: string[] | null;
            /** @description Regular expressions for request headers, for tag-based routing. */
            tag_regex?: string[] | null;
            /** @description Google Cloud project for Vertex AI. */
            vertex_project?: string | null;
            /**
             * @description Google Cloud region for Vertex AI.
             * @example europe-west4
             */
            vertex_location?: string | null;
            /** @description Region of the provider. The proxy checks it against the caller's allowed regions. */
            region_name?: string | null;
            /**
             * @description AWS region for Bedrock or SageMaker.
             * @example eu-central-1
             */
            aws_region_name?: string | null;
            /** @description Region for IBM watsonx. */
            watsonx_region_name?: string | null;
            /** @description Authentication parameters that a caller may set in a request. */
            configurable_clientside_auth_params?: (string | components["schemas"]["ClientsideAuthParam"])[] | null;
            /** @description Trace id that the proxy adds to requests. */
            litellm_trace_id?: string | null;
            /** @description Maximum file size in megabytes. */
            max_file_size_mb?: number | null;
            /**
             * @description Whether pass-through endpoints may use this deployment's credentials.
             * @default false
             */
            use_in_pass_through?: boolean | null;
            /**
             * @description Whether the provider is itself a LiteLLM proxy.
             * @default false
             */
            use_litellm_proxy?: boolean | null;
            /**
             * @description Whether to put reasoning into the content of a response, in `<think>` tags.
             * @default false
             */
            merge_reasoning_content_in_choices?: boolean | null;
            /** @description Metadata that is passed on with the parameters. */
            model_info?: {
                [key: string]: unknown;
            } | null;
            /** @description Azure AD token, instead of an API key. A secret. */
            azure_ad_token?: string | null;
            /** @description Azure tenant id. */
            tenant_id?: string | null;
            /** @description Azure application (client) id. */
            client_id?: string | null;
            /** @description Scope of the Azure AD token. */
            azure_scope?: string | null;
            /** @description Azure user name. */
            azure_username?: string | null;
            /** @description Azure password. A secret. */
            azure_password?: string | null;
            /** @description Google Cloud Storage bucket for files and batches. */
            gcs_bucket_name?: string | null;
            /** @description Bucket for files and batches. */
            bucket_name?: string | null;
            /** @description AWS session token. A secret. */
            aws_session_token?: string | null;
            /** @description Name of the AWS session to assume. */
            aws_session_name?: string | null;
            /** @description AWS profile in the proxy's own credentials file. */
            aws_profile_name?: string | null;
            /** @description ARN of the AWS role to assume. */
            aws_role_name?: string | null;
            /** @description Web identity token to assume the AWS role with. A secret. */
            aws_web_identity_token?: string | null;
            /** @description AWS STS endpoint for assuming the role. */
            aws_sts_endpoint?: string | null;
            /** @description External id that the AWS role requires. */
            aws_external_id?: string | null;
            /** @description Tags of the assumed AWS session. */
            aws_session_tags?: components["schemas"]["AwsSessionTag"][] | null;
            /** @description Bedrock runtime endpoint, instead of the regional one. */
            aws_bedrock_runtime_endpoint?: string | null;
            /** @description Bedrock project id. */
            aws_bedrock_project_id?: string | null;
            /** @description S3 bucket for files and batches. */
            s3_bucket_name?: string | null;
            /** @description S3 endpoint, instead of the regional one. */
            s3_endpoint_url?: string | null;
            /** @description S3 region. */
            s3_region_name?: string | null;
            /** @description S3 access key id. A secret. */
            s3_access_key_id?: string | null;
            /** @description S3 secret access key. A secret. */
            s3_secret_access_key?: string | null;
            /** @description KMS key for S3 encryption. */
            s3_encryption_key_id?: string | null;
            /** @description AWS account that must own the bucket. */
            s3_bucket_owner?: string | null;
            /** @description ARN of the role that Bedrock batches run as. */
            aws_batch_role_arn?: string | null;
            /** @description S3 bucket for the output of batches. */
            s3_output_bucket_name?: string | null;
            /** @description Tags of Bedrock jobs. */
            bedrock_tags?: unknown[] | null;
            /** @description Rule id for Anthropic workload identity federation. */
            anthropic_federation_rule_id?: string | null;
            /** @description Anthropic organization id. */
            anthropic_organization_id?: string | null;
            /** @description Anthropic service account id. */
            anthropic_service_account_id?: string | null;
            /** @description Anthropic workspace id for the federation. */
            anthropic_federation_workspace_id?: string | null;
            /** @description Path of a file with the identity token, on the proxy's disk. */
            anthropic_identity_token_file?: string | null;
            /** @description Identity token. A secret. */
            anthropic_identity_token?: string | null;
            /** @description Source of the identity token. */
            anthropic_identity_source?: string | null;
            /** @description Issuer of the token that the proxy signs. */
            anthropic_issuer_url?: string | null;
            /** @description Subject of the token that the proxy signs. */
            anthropic_issuer_subject?: string | null;
            /** @description Audience of the token that the proxy signs. */
            anthropic_issuer_audience?: string | null;
            /** @description Lifetime of the token that the proxy signs, in seconds. */
            anthropic_issuer_ttl_seconds?: number | null;
            /** @description Reference to the signing key. */
            anthropic_issuer_signing_key_ref?: string | null;
            /** @description Keycloak's token URL. */
            anthropic_keycloak_token_url?: string | null;
            /** @description Keycloak client id. */
            anthropic_keycloak_client_id?: string | null;
            /** @description Keycloak client authentication method. */
            anthropic_keycloak_auth_method?: string | null;
            /** @description Reference to the Keycloak client secret. */
            anthropic_keycloak_client_secret_ref?: string | null;
            /** @description Scope to request from Keycloak. */
            anthropic_keycloak_scope?: string | null;
            /** @description Set by the proxy itself if a caller overrides `api_base`. */
            anthropic_disable_workload_identity_federation?: boolean | null;
            /** @description Identity provider id for OpenAI workload identity federation. */
            openai_identity_provider_id?: string | null;
            /** @description OpenAI service account id. */
            openai_service_account_id?: string | null;
            /** @description Path of a file with the identity token, on the proxy's disk. */
            openai_identity_token_file?: string | null;
            /** @description Whether to drop parameters that the provider does not support, instead of returning an error. */
            drop_params?: boolean | string | null;
            /** @description The request header whose value ties requests to one provider. */
            provider_affinity_header?: string | null;
            /** @description Limit in tokens per minute for each API key without a limit of its own. */
            default_api_key_tpm_limit?: number | null;
            /** @description Limit in requests per minute for each API key without a limit of its own. */
            default_api_key_rpm_limit?: number | null;
            /** @description Seconds between heartbeats on an idle stream. */
            keepalive_seconds?: number | null;
            /**
             * @description Whether a caller may set `keepalive_seconds`.
             * @default false
             */
            allow_client_keepalive_override?: boolean | null;
            /** @description Whether to serve requests to the Responses API through the chat completions API. */
            use_chat_completions_api?: boolean | null;
            /**
             * @description Whether to use the stored xAI login if there is no API key.
             * @default false
             */
            use_xai_oauth?: boolean | null;
            /** @description Whether to send the caller's user id to Fireworks AI as `user`. */
            fireworks_forward_user_id?: boolean | null;
            /** @description A mock response that the proxy returns instead of calling the provider: a string, or a chat completion. */
            mock_response?: (string | null) | components["schemas"]["MockCompletion"] | unknown;
            /** @description Path of the auto router's configuration, on the proxy's disk. */
            auto_router_config_path?: string | null;
            /** @description Configuration of the auto router, as a JSON string. */
            auto_router_config?: string | null;
            /** @description Model group that the auto router falls back to. */
            auto_router_default_model?: string | null;
            /** @description Embedding model for the auto router. */
            auto_router_embedding_model?: string | null;
            /** @description How many characters of a prompt the auto router reads. */
            auto_router_max_input_chars?: number | null;
            /** @description Compression of the request to the auto router's own model. */
            auto_router_routing_compression?: string | null;
            /** @description Compression of the request to the chosen model. */
            auto_router_model_compression?: string | null;
            /** @description Configuration of the complexity router. */
            complexity_router_config?: {
                [key: string]: unknown;
            } | null;
            /** @description Model group that the complexity router falls back to. */
            complexity_router_default_model?: string | null;
            /** @description Model group that the adaptive router falls back to. */
            adaptive_router_default_model?: string | null;
            /** @description Configuration of the adaptive router. */
            adaptive_router_config?: {
                [key: string]: unknown;
            } | null;
            /** @description Configuration of the quality router. */
            quality_router_config?: {
                [key: string]: unknown;
            } | null;
            /** @description Model group that the quality router falls back to. */
            quality_router_default_model?: string | null;
            /** @description Vector store id. */
            vector_store_id?: string | null;
            /** @description Milvus field with the text. */
            milvus_text_field?: string | null;
            /** @description Milvus database name. */
            milvus_db_name?: string | null;
            /** @description Milvus partitions to search. */
            milvus_partition_names?: string[] | null;
            /** @description Valkey host. */
            valkey_host?: string | null;
            /** @description Valkey port. */
            valkey_port?: number | null;
            /** @description Valkey password. A secret. */
            valkey_password?: string | null;
            /** @description Whether to connect to Valkey over TLS. */
            valkey_ssl?: boolean | null;
            /** @description Valkey field with the text. */
            valkey_text_field?: string | null;
            /** @description Valkey field with the embedding. */
            valkey_embedding_field?: string | null;
            /** @description Bedrock control plane endpoint, instead of the regional one. */
            aws_bedrock_control_plane_endpoint?: string | null;
            /** @description Endpoint for OAuth token exchange. */
            token_exchange_endpoint?: string | null;
            /** @description Profile of the token exchange. */
            token_exchange_profile?: string | null;
            /** @description Scope to request from the token exchange. */
            token_exchange_scope?: string | null;
            /** @description Audience to request from the token exchange. */
            token_exchange_audience?: string | null;
            /** @description API version for the Responses API, if it differs from `api_version`. */
            responses_api_version?: string | null;
            /** @description Path of a ChatGPT login file, on the proxy's disk. */
            chatgpt_auth_file?: string | null;
            /** @description Whether to put the thought signature into the id of a tool call. */
            thought_signature_in_tool_call_id?: boolean | null;
            /**
             * @description USD per input token.
             * @example 0.0000025
             */
            input_cost_per_token?: number | null;
            /**
             * @description USD per output token.
             * @example 0.00001
             */
            output_cost_per_token?: number | null;
            /** @description USD per second of input. */
            input_cost_per_second?: number | null;
            /** @description USD per second of output. */
            output_cost_per_second?: number | null;
            /** @description USD per pixel of an input image. */
            input_cost_per_pixel?: number | null;
            /** @description USD per pixel of a generated image. */
            output_cost_per_pixel?: number | null;
            /** @description USD per input character. */
            input_cost_per_character?: number | null;
            /** @description USD per output character. */
            output_cost_per_character?: number | null;
            /** @description USD per input token read from the prompt cache. */
            cache_read_input_token_cost?: number | null;
            /** @description USD per input token written to the prompt cache. */
            cache_creation_input_token_cost?: number | null;
            /** @description Prices by the length of the prompt: a list of ranges, each with its prices in USD per token. */
            tiered_pricing?: {
                [key: string]: unknown;
            }[] | null;
            /** @description USD per second, for both input and output. */
            cost_per_second?: number | null;
            /** @description USD per second of generated video at 1080p. */
            output_cost_per_second_1080p?: number | null;
            /** @description USD per second of generated video at 480p. */
            output_cost_per_second_480p?: number | null;
            /** @description USD per second of generated video at 720p. */
            output_cost_per_second_720p?: number | null;
            /** @description USD per second of generated video at 768p. */
            output_cost_per_second_768p?: number | null;
            /** @description USD per second of generated video at 2k. */
            output_cost_per_second_2k?: number | null;
            /** @description USD per second of generated video at 4k. */
            output_cost_per_second_4k?: number | null;
            /** @description USD per generated image of size 512. */
            output_cost_per_image_512?: number | null;
            /** @description USD per generated image of size 1024. */
            output_cost_per_image_1024?: number | null;
            /** @description USD per generated image of size 1536. */
            output_cost_per_image_1536?: number | null;
            /** @description USD per input token, on the flex service tier. */
            input_cost_per_token_flex?: number | null;
            /** @description USD per input token, on the priority service tier. */
            input_cost_per_token_priority?: number | null;
            /** @description USD per input token, on the balanced service tier. */
            input_cost_per_token_balanced?: number | null;
            /** @description USD per input token, on the ultrafast service tier. */
            input_cost_per_token_ultrafast?: number | null;
            /** @description USD per input token written to the prompt cache, for cache entries kept longer than 1 hour. */
            cache_creation_input_token_cost_above_1hr?: number | null;
            /** @description USD per input token written to the prompt cache, if the prompt is longer than 100,000 tokens. */
            cache_creation_input_token_cost_above_100k_tokens?: number | null;
            /** @description USD per input token written to the prompt cache, if the prompt is longer than 100,000 tokens, for cache entries kept longer than 1 hour. */
            cache_creation_input_token_cost_above_1hr_above_100k_tokens?: number | null;
            /** @description USD per input token written to the prompt cache, if the prompt is longer than 200,000 tokens. */
            cache_creation_input_token_cost_above_200k_tokens?: number | null;
            /** @description USD per input token written to the prompt cache, if the prompt is longer than 272,000 tokens. */
            cache_creation_input_token_cost_above_272k_tokens?: number | null;
            /** @description USD per input token written to the prompt cache, if the prompt is longer than 272,000 tokens, on the priority service tier. */
            cache_creation_input_token_cost_above_272k_tokens_priority?: number | null;
            /** @description USD per input token written to the prompt cache, if the prompt is longer than 272,000 tokens, on the flex service tier. */
            cache_creation_input_token_cost_above_272k_tokens_flex?: number | null;
            /** @description USD per input token written to the prompt cache, if the prompt is longer than 272,000 tokens, on the ultrafast service tier. */
            cache_creation_input_token_cost_above_272k_tokens_ultrafast?: number | null;
            /** @description USD per input token written to the prompt cache, on the flex service tier. */
            cache_creation_input_token_cost_flex?: number | null;
            /** @description USD per input token written to the prompt cache, on the priority service tier. */
            cache_creation_input_token_cost_priority?: number | null;
            /** @description USD per input token written to the prompt cache, on the ultrafast service tier. */
            cache_creation_input_token_cost_ultrafast?: number | null;
            /** @description USD per audio token written to the prompt cache. */
            cache_creation_input_audio_token_cost?: number | null;
            /** @description USD per input token read from the prompt cache, on the flex service tier. */
            cache_read_input_token_cost_flex?: number | null;
            /** @description USD per input token read from the prompt cache, on the priority service tier. */
            cache_read_input_token_cost_priority?: number | null;
            /** @description USD per input token read from the prompt cache, on the balanced service tier. */
            cache_read_input_token_cost_balanced?: number | null;
            /** @description USD per input token read from the prompt cache, on the ultrafast service tier. */
            cache_read_input_token_cost_ultrafast?: number | null;
            /** @description USD per input token read from the prompt cache, if the prompt is longer than 100,000 tokens. */
            cache_read_input_token_cost_above_100k_tokens?: number | null;
            /** @description USD per input token read from the prompt cache, if the prompt is longer than 200,000 tokens. */
            cache_read_input_token_cost_above_200k_tokens?: number | null;
            /** @description USD per input token read from the prompt cache, if the prompt is longer than 200,000 tokens, on the priority service tier. */
            cache_read_input_token_cost_above_200k_tokens_priority?: number | null;
            /** @description USD per input token read from the prompt cache, if the prompt is longer than 272,000 tokens, on the priority service tier. */
            cache_read_input_token_cost_above_272k_tokens_priority?: number | null;
            /** @description USD per input token read from the prompt cache, if the prompt is longer than 272,000 tokens, on the flex service tier. */
            cache_read_input_token_cost_above_272k_tokens_flex?: number | null;
            /** @description USD per input token read from the prompt cache, if the prompt is longer than 272,000 tokens, on the ultrafast service tier. */
            cache_read_input_token_cost_above_272k_tokens_ultrafast?: number | null;
            /** @description USD per input token read from the prompt cache, through the batch API. */
            cache_read_input_token_cost_batches?: number | null;
            /** @description USD per input token read from the prompt cache, if the prompt is longer than 100,000 tokens, through the batch API. */
            cache_read_input_token_cost_above_100k_tokens_batches?: number | null;
            /** @description USD per input token read from the prompt cache, if the prompt is longer than 200,000 tokens, through the batch API. */
            cache_read_input_token_cost_above_200k_tokens_batches?: number | null;
            /** @description USD per input token read from the prompt cache, if the prompt is longer than 272,000 tokens, through the batch API. */
            cache_read_input_token_cost_above_272k_tokens_batches?: number | null;
            /** @description USD per input token written to the prompt cache, through the batch API. */
            cache_creation_input_token_cost_batches?: number | null;
            /** @description USD per input token written to the prompt cache, if the prompt is longer than 100,000 tokens, through the batch API. */
            cache_creation_input_token_cost_above_100k_tokens_batches?: number | null;
            /** @description USD per input token written to the prompt cache, if the prompt is longer than 200,000 tokens, through the batch API. */
            cache_creation_input_token_cost_above_200k_tokens_batches?: number | null;
            /** @description USD per input token written to the prompt cache, if the prompt is longer than 272,000 tokens, through the batch API. */
            cache_creation_input_token_cost_above_272k_tokens_batches?: number | null;
            /** @description USD per audio token read from the prompt cache. */
            cache_read_input_audio_token_cost?: number | null;
            /** @description USD per image token read from the prompt cache. */
            cache_read_input_image_token_cost?: number | null;
            /** @description USD per input character, if the prompt is longer than 128,000 tokens. */
            input_cost_per_character_above_128k_tokens?: number | null;
            /** @description USD per input audio token. */
            input_cost_per_audio_token?: number | null;
            /** @description USD per input token found in the cache. */
            input_cost_per_token_cache_hit?: number | null;
            /** @description USD per input token, if the prompt is longer than 128,000 tokens. */
            input_cost_per_token_above_128k_tokens?: number | null;
            /** @description USD per input token, if the prompt is longer than 100,000 tokens. */
            input_cost_per_token_above_100k_tokens?: number | null;
            /** @description USD per input token, if the prompt is longer than 200,000 tokens. */
            input_cost_per_token_above_200k_tokens?: number | null;
            /** @description USD per input token, if the prompt is longer than 200,000 tokens, on the priority service tier. */
            input_cost_per_token_above_200k_tokens_priority?: number | null;
            /** @description USD per input token, if the prompt is longer than 272,000 tokens, on the priority service tier. */
            input_cost_per_token_above_272k_tokens_priority?: number | null;
            /** @description USD per input token, if the prompt is longer than 272,000 tokens, on the flex service tier. */
            input_cost_per_token_above_272k_tokens_flex?: number | null;
            /** @description USD per input token, if the prompt is longer than 272,000 tokens, on the ultrafast service tier. */
            input_cost_per_token_above_272k_tokens_ultrafast?: number | null;
            /** @description USD per input token, if the prompt is longer than 200,000 tokens, through the batch API. */
            input_cost_per_token_above_200k_tokens_batches?: number | null;
            /** @description USD per input token, if the prompt is longer than 100,000 tokens, through the batch API. */
            input_cost_per_token_above_100k_tokens_batches?: number | null;
            /** @description USD per input token, if the prompt is longer than 272,000 tokens, through the batch API. */
            input_cost_per_token_above_272k_tokens_batches?: number | null;
            /** @description USD per request, such as a search or a rerank. */
            input_cost_per_query?: number | null;
            /** @description USD per input image. */
            input_cost_per_image?: number | null;
            /** @description USD per input image, if the prompt is longer than 128,000 tokens. */
            input_cost_per_image_above_128k_tokens?: number | null;
            /** @description USD per second of input audio. */
            input_cost_per_audio_per_second?: number | null;
            /** @description USD per second of input audio, if the prompt is longer than 128,000 tokens. */
            input_cost_per_audio_per_second_above_128k_tokens?: number | null;
            /** @description USD per second of input video. */
            input_cost_per_video_per_second?: number | null;
            /** @description USD per second of input video, if the prompt is longer than 128,000 tokens. */
            input_cost_per_video_per_second_above_128k_tokens?: number | null;
            /** @description USD per second of input video, for clips longer than 15 seconds. */
            input_cost_per_video_per_second_above_15s_interval?: number | null;
            /** @description USD per second of input video, for clips longer than 8 seconds. */
            input_cost_per_video_per_second_above_8s_interval?: number | null;
            /** @description USD per input audio token, through the batch API. */
            input_cost_per_audio_token_batches?: number | null;
            /** @description USD per input image token, through the batch API. */
            input_cost_per_image_token_batches?: number | null;
            /** @description USD per input token, through the batch API. */
            input_cost_per_token_batches?: number | null;
            /** @description USD per input video token, through the batch API. */
            input_cost_per_video_token_batches?: number | null;
            /** @description USD per output token, through the batch API. */
            output_cost_per_token_batches?: number | null;
            /** @description USD per output token, on the flex service tier. */
            output_cost_per_token_flex?: number | null;
            /** @description USD per output token, on the priority service tier. */
            output_cost_per_token_priority?: number | null;
            /** @description USD per output token, on the balanced service tier. */
            output_cost_per_token_balanced?: number | null;
            /** @description USD per output token, on the ultrafast service tier. */
            output_cost_per_token_ultrafast?: number | null;
            /** @description USD per output audio token. */
            output_cost_per_audio_token?: number | null;
            /** @description USD per output token, if the prompt is longer than 128,000 tokens. */
            output_cost_per_token_above_128k_tokens?: number | null;
            /** @description USD per output token, if the prompt is longer than 100,000 tokens. */
            output_cost_per_token_above_100k_tokens?: number | null;
            /** @description USD per output token, if the prompt is longer than 200,000 tokens. */
            output_cost_per_token_above_200k_tokens?: number | null;
            /** @description USD per output token, if the prompt is longer than 200,000 tokens, on the priority service tier. */
            output_cost_per_token_above_200k_tokens_priority?: number | null;
            /** @description USD per output token, if the prompt is longer than 272,000 tokens, on the priority service tier. */
            output_cost_per_token_above_272k_tokens_priority?: number | null;
            /** @description USD per output token, if the prompt is longer than 272,000 tokens, on the flex service tier. */
            output_cost_per_token_above_272k_tokens_flex?: number | null;
            /** @description USD per output token, if the prompt is longer than 272,000 tokens, on the ultrafast service tier. */
            output_cost_per_token_above_272k_tokens_ultrafast?: number | null;
            /** @description USD per output token, if the prompt is longer than 200,000 tokens, through the batch API. */
            output_cost_per_token_above_200k_tokens_batches?: number | null;
            /** @description USD per output token, if the prompt is longer than 100,000 tokens, through the batch API. */
            output_cost_per_token_above_100k_tokens_batches?: number | null;
            /** @description USD per output token, if the prompt is longer than 272,000 tokens, through the batch API. */
            output_cost_per_token_above_272k_tokens_batches?: number | null;
            /** @description USD per output character, if the prompt is longer than 128,000 tokens. */
            output_cost_per_character_above_128k_tokens?: number | null;
            /** @description USD per generated image. */
            output_cost_per_image?: number | null;
            /** @description USD per output image token. */
            output_cost_per_image_token?: number | null;
            /** @description USD per output image token, through the batch API. */
            output_cost_per_image_token_batches?: number | null;
            /** @description USD per output video token. */
            output_cost_per_video_token?: number | null;
            /** @description USD per reasoning token. */
            output_cost_per_reasoning_token?: number | null;
            /** @description USD per reasoning token, on the flex service tier. */
            output_cost_per_reasoning_token_flex?: number | null;
            /** @description USD per reasoning token, on the priority service tier. */
            output_cost_per_reasoning_token_priority?: number | null;
            /** @description USD per second of generated video. */
            output_cost_per_video_per_second?: number | null;
            /** @description USD per second of generated audio. */
            output_cost_per_audio_per_second?: number | null;
            /** @description USD per web search, by the size of the search context. */
            search_context_cost_per_query?: {
                [key: string]: unknown;
            } | null;
            /** @description USD per query that is grounded in Google Maps. */
            google_maps_grounding_cost_per_query?: number | null;
            /** @description USD per citation token. */
            citation_cost_per_token?: number | null;
            /** @description USD per input token read from the prompt cache, if the prompt is longer than 272,000 tokens. */
            cache_read_input_token_cost_above_272k_tokens?: number | null;
            /** @description USD per input token read from the prompt cache, if the prompt is longer than 512,000 tokens. */
            cache_read_input_token_cost_above_512k_tokens?: number | null;
            /** @description USD per input image token. */
            input_cost_per_image_token?: number | null;
            /** @description USD per input video token. */
            input_cost_per_video_token?: number | null;
            /** @description USD per input token, if the prompt is longer than 272,000 tokens. */
            input_cost_per_token_above_272k_tokens?: number | null;
            /** @description USD per input token, if the prompt is longer than 512,000 tokens. */
            input_cost_per_token_above_512k_tokens?: number | null;
            /** @description USD per output token, if the prompt is longer than 272,000 tokens. */
            output_cost_per_token_above_272k_tokens?: number | null;
            /** @description USD per output token, if the prompt is longer than 512,000 tokens. */
            output_cost_per_token_above_512k_tokens?: number | null;
            /** @description Number of dimensions of an embedding. */
            output_vector_size?: number | null;
            /** @description USD per page read by OCR. */
            ocr_cost_per_page?: number | null;
            /** @description USD per page read by OCR, through the batch API. */
            ocr_cost_per_page_batches?: number | null;
            /** @description USD per credit spent on OCR. */
            ocr_cost_per_credit?: number | null;
            /** @description USD per annotated page. */
            annotation_cost_per_page?: number | null;
            /** @description USD per annotated page, through the batch API. */
            annotation_cost_per_page_batches?: number | null;
            /** @description Multiplier for all token prices if the data stays in the EU (1.1 means 10% more). */
            regional_processing_uplift_multiplier_eu?: number | null;
            /** @description Multiplier for all token prices if the data stays in the US (1.1 means 10% more). */
            regional_processing_uplift_multiplier_us?: number | null;
            /** @description Multiplier for all token prices at a regional endpoint (1.1 means 10% more). */
            regional_endpoint_uplift_multiplier?: number | null;
            /** @description USD per input token read from an explicit cache, which the caller created. */
            explicit_cache_read_input_token_cost?: number | null;
            /** @description USD per input token written to the prompt cache, for cache entries kept longer than 12 hours. */
            cache_creation_input_token_cost_above_12hr?: number | null;
            /** @description USD per input token written to the prompt cache, for cache entries kept longer than 12 hours, on the flex service tier. */
            cache_creation_input_token_cost_above_12hr_flex?: number | null;
            /** @description USD per input token written to the prompt cache, for cache entries kept longer than 12 hours, on the priority service tier. */
            cache_creation_input_token_cost_above_12hr_priority?: number | null;
            /** @description USD per input token written to the prompt cache, if the prompt is longer than 272,000 tokens, for cache entries kept longer than 12 hours. */
            cache_creation_input_token_cost_above_12hr_above_272k_tokens?: number | null;
            /** @description USD per input token written to the prompt cache, if the prompt is longer than 272,000 tokens, for cache entries kept longer than 12 hours, on the flex service tier. */
            cache_creation_input_token_cost_above_12hr_above_272k_tokens_flex?: number | null;
            /** @description USD per input token written to the prompt cache, if the prompt is longer than 272,000 tokens, for cache entries kept longer than 12 hours, on the priority service tier. */
            cache_creation_input_token_cost_above_12hr_above_272k_tokens_priority?: number | null;
            /** @description USD per input token written to the prompt cache, for cache entries kept longer than 12 hours, through the batch API. */
            cache_creation_input_token_cost_above_12hr_batches?: number | null;
            /** @description USD per input token written to the prompt cache, for cache entries kept longer than 12 hours, on the ultrafast service tier. */
            cache_creation_input_token_cost_above_12hr_ultrafast?: number | null;
            /** @description USD per input token written to the prompt cache, if the prompt is longer than 272,000 tokens, for cache entries kept longer than 12 hours, through the batch API. */
            cache_creation_input_token_cost_above_12hr_above_272k_tokens_batches?: number | null;
            /** @description USD per input token written to the prompt cache, if the prompt is longer than 272,000 tokens, for cache entries kept longer than 12 hours, on the ultrafast service tier. */
            cache_creation_input_token_cost_above_12hr_above_272k_tokens_ultrafast?: number | null;
            /** @description USD per text message. */
            input_cost_per_text_message?: number | null;
            /** @description USD per audio token read from the prompt cache, through the batch API. */
            cache_read_input_audio_token_cost_batches?: number | null;
            /** @description USD per audio token read from the prompt cache, on the flex service tier. */
            cache_read_input_audio_token_cost_flex?: number | null;
            /** @description USD per audio token read from the prompt cache, on the priority service tier. */
            cache_read_input_audio_token_cost_priority?: number | null;
            /** @description USD per input audio token, on the flex service tier. */
            input_cost_per_audio_token_flex?: number | null;
            /** @description USD per input audio token, on the priority service tier. */
            input_cost_per_audio_token_priority?: number | null;
            /** @description USD per web search: one price, or one for each size of the search context. */
            search_queries_cost_per_query?: (number | null) | components["schemas"]["SearchContextCost"];
        };
        /**
         * @description How the proxy calls the model: provider, model, API key, limits, prices. Other parameters (`temperature`, `extra_headers`, provider-specific
         *     ones) are stored and sent with each call.
         */
        LiteLLMParams: ({
            /**
             * @description The model as `provider/model`. A wildcard such as `openai/*` serves every model of a provider.
             * @example openai/gpt-4o
             */
            model: string;
        } & {
            [key: string]: unknown;
        }) & (components["schemas"]["LiteLLMCredentials"] & components["schemas"]["LiteLLMSettings"] & components["schemas"]["LiteLLMParamsForms"]);
        /** @description Formats that writes require of some strings. */
        LiteLLMParamsForms: {
            /** @description The name of a credential stored in the proxy, which replaces the authentication parameters. */
            litellm_credential_name?: string | null;
            /**
             * @description The time at which the daily limits are reset: `HH:MM` in UTC. Default: midnight.
             * @example 06:00
             */
            daily_reset_time?: string | null;
            /** @description The request header whose value ties requests to one provider. */
            provider_affinity_header?: string | null;
        };
        /** @description The parameters to set. Parameters that are missing or `null` keep their value. */
        LiteLLMParamsPatch: ({
            /**
             * @description The model as `provider/model`.
             * @example openai/gpt-4o
             */
            model?: string | null;
        } & {
            [key: string]: unknown;
        }) & (components["schemas"]["LiteLLMCredentials"] & components["schemas"]["LiteLLMSettings"] & components["schemas"]["LiteLLMParamsForms"]);
        /** @description Parameters as reads return them: without credentials, unencrypted, and with any custom parameters that were stored. */
        ServedLiteLLMParams: ({
            /**
             * @description The model as `provider/model`. For a wildcard deployment, the model that this entry represents.
             * @example openai/gpt-4o
             */
            model: string;
        } & {
            [key: string]: unknown;
        }) & components["schemas"]["LiteLLMSettings"];
        /**
         * @description Parameters as they are stored in the database: every string is encrypted, all other values are unchanged. The ciphertext is base64; it differs
         *     for every write, and its length depends on the length of the string. Do not write it back: the proxy would encrypt it again.
         */
        StoredLiteLLMParams: ({
            /**
             * @description The model, encrypted.
             * @example 5n1EcSj0xeu6mOKBN9HAFNzaVefy_M5gUH1PuUmQuoAbwbHMevvS3KG6-eEHJHR0IA==
             */
            model: string;
        } & {
            [key: string]: unknown;
        }) & (components["schemas"]["LiteLLMCredentials"] & components["schemas"]["LiteLLMSettings"]);
        /** @description Metadata fields that both writes and reads have. */
        ModelInfoFields: {
            /**
             * @description The access groups of the deployment. A key can be granted an access group instead of single models.
             * @example [
             *       "beta-models"
             *     ]
             */
            access_groups?: string[] | null;
            /**
             * @description Whether the deployment is stored in the database. Set by the proxy.
             * @default false
             */
            db_model?: boolean;
            /** @description Who last updated the row. */
            updated_by?: string | null;
            /** @description Who created the row. */
            created_by?: string | null;
            /**
             * @description The model whose prices and limits apply, if `model` is a custom name (`azure/my-gpt-4o`).
             * @example azure/gpt-4o
             */
            base_model?: string | null;
            /**
             * @description Whether callers of the free or the paid tier are routed to this deployment.
             * @enum {string|null}
             */
            tier?: "free" | "paid" | null;
            /** @description The team that the deployment belongs to. Requires an enterprise license. */
            team_id?: string | null;
            /** @description The public name within the team. */
            team_public_model_name?: string | null;
            /**
             * @description USD per input token.
             * @example 0.0000025
             */
            input_cost_per_token?: number | null;
            /**
             * @description USD per output token.
             * @example 0.00001
             */
            output_cost_per_token?: number | null;
            /** @description USD per input character. */
            input_cost_per_character?: number | null;
            /** @description USD per output character. */
            output_cost_per_character?: number | null;
            /** @description USD per input token read from the prompt cache. */
            cache_read_input_token_cost?: number | null;
            /** @description USD per input token written to the prompt cache. */
            cache_creation_input_token_cost?: number | null;
            /** @description Prices by the length of the prompt: a list of ranges, each with its prices in USD per token. */
            tiered_pricing?: {
                [key: string]: unknown;
            }[] | null;
            /**
             * @description Whether this is a team member's own auto router.
             * @default false
             */
            member_auto_router?: boolean;
            /** @description Whether the deployment is paused. Only proxy admins may set it. */
            blocked?: boolean | null;
            /** @description Whether the deployment is listed. */
            discoverable?: boolean | null;
            /** @description The hours in which teams may use the deployment. */
            access_windows?: components["schemas"]["ModelAccessWindow"][] | null;
            /** @description Number of provisioned throughput units. */
            ptu_count?: number | null;
            /** @description USD per provisioned throughput unit per hour. */
            cost_per_ptu_per_hour?: number | null;
            /** @description Whether to fall back to deployments tagged `default` if tag-based routing finds no other. */
            allow_fail_open?: boolean | null;
            /** @description Whether to use tag-based routing in this model group, regardless of the router's setting. */
            enable_tag_filtering?: boolean | null;
            /** @description Whether to record the chosen deployment in the spend log. */
            internal_router_model?: boolean | null;
            /** @description USD per input token read from an explicit cache, which the caller created. */
            explicit_cache_read_input_token_cost?: number | null;
            /** @description USD per input token written to the prompt cache, for cache entries kept longer than 1 hour. */
            cache_creation_input_token_cost_above_1hr?: number | null;
            /** @description USD per input token written to the prompt cache, for cache entries kept longer than 12 hours. */
            cache_creation_input_token_cost_above_12hr?: number | null;
            /** @description USD per input token written to the prompt cache, for cache entries kept longer than 12 hours, on the flex service tier. */
            cache_creation_input_token_cost_above_12hr_flex?: number | null;
            /** @description USD per input token written to the prompt cache, for cache entries kept longer than 12 hours, on the priority service tier. */
            cache_creation_input_token_cost_above_12hr_priority?: number | null;
            /** @description USD per input token written to the prompt cache, if the prompt is longer than 272,000 tokens, for cache entries kept longer than 12 hours. */
            cache_creation_input_token_cost_above_12hr_above_272k_tokens?: number | null;
            /** @description USD per input token written to the prompt cache, if the prompt is longer than 272,000 tokens, for cache entries kept longer than 12 hours, on the flex service tier. */
            cache_creation_input_token_cost_above_12hr_above_272k_tokens_flex?: number | null;
            /** @description USD per input token written to the prompt cache, if the prompt is longer than 272,000 tokens, for cache entries kept longer than 12 hours, on the priority service tier. */
            cache_creation_input_token_cost_above_12hr_above_272k_tokens_priority?: number | null;
            /** @description USD per input token written to the prompt cache, for cache entries kept longer than 12 hours, through the batch API. */
            cache_creation_input_token_cost_above_12hr_batches?: number | null;
            /** @description USD per input token written to the prompt cache, for cache entries kept longer than 12 hours, on the ultrafast service tier. */
            cache_creation_input_token_cost_above_12hr_ultrafast?: number | null;
            /** @description USD per input token written to the prompt cache, if the prompt is longer than 272,000 tokens, for cache entries kept longer than 12 hours, through the batch API. */
            cache_creation_input_token_cost_above_12hr_above_272k_tokens_batches?: number | null;
            /** @description USD per input token written to the prompt cache, if the prompt is longer than 272,000 tokens, for cache entries kept longer than 12 hours, on the ultrafast service tier. */
            cache_creation_input_token_cost_above_12hr_above_272k_tokens_ultrafast?: number | null;
            /** @description Whether to reject calls to endpoints that the model does not support. */
            enforce_supported_endpoints?: boolean | null;
            /** @description Provider whose prices apply, if it is not the provider that serves the model. */
            pricing_provider?: string | null;
            /** @description Provisioned throughput units by team id. */
            ptu_shares?: {
                [key: string]: number;
            } | null;
            /** @description Maximum number of inputs of an embedding request. */
            max_embedding_batch_size?: number | null;
        };
        /** @description Metadata of a deployment. Custom fields, such as `owner`, are stored and returned by reads. */
        ModelInfo: ({
            /** @description The hours in which teams may use the deployment. */
            access_windows?: components["schemas"]["NewAccessWindow"][] | null;
            /**
             * @description The deployment's id, which is the primary key. The proxy generates a UUID if it is missing.
             * @example gpt-4o-eu
             */
            id?: string | null;
            /**
             * Format: date-time
             * @description When the row was last updated.
             */
            updated_at?: string | null;
            /**
             * Format: date-time
             * @description When the row was created.
             */
            created_at?: string | null;
            /**
             * Format: date-time
             * @description When the provisioned throughput units start to apply.
             */
            ptu_effective_from?: string | null;
            /**
             * Format: date-time
             * @description When the provisioned throughput units stop applying.
             */
            ptu_effective_to?: string | null;
        } & {
            [key: string]: unknown;
        }) & components["schemas"]["ModelInfoFields"];
        /** @description `model_info` as it is stored in the database. */
        StoredModelInfo: ({
            /**
             * @description The deployment's id.
             * @example m1
             */
            id: string;
            /** @description When the row was last updated. Often without a UTC offset. */
            updated_at?: string | null;
            /** @description When the row was created. Often without a UTC offset. */
            created_at?: string | null;
            /** @description When the provisioned throughput units start to apply. Often without a UTC offset. */
            ptu_effective_from?: string | null;
            /** @description When the provisioned throughput units stop applying. Often without a UTC offset. */
            ptu_effective_to?: string | null;
        } & {
            [key: string]: unknown;
        }) & WithRequired<components["schemas"]["ModelInfoFields"], "db_model">;
        /**
         * @description `model_info` as reads return it: the stored fields, and everything that the proxy's price list contains about the model. If the model is not in
         *     the price list, these fields are missing. A `null` means that the model is in the price list, but this value is not known.
         */
        ServedModelInfo: ({
            /**
             * @description The deployment's id. For a deployment of the config file without an id, the proxy derives one from the parameters.
             * @example m1
             */
            id: string;
            /** @description Teams whose members may use the deployment. Only in lists. */
            access_via_team_ids?: string[];
            /** @description Whether the caller may use the deployment without a team. Only in lists. */
            direct_access?: boolean;
            /**
             * @description Price fields that the deployment overrides.
             * @example [
             *       "input_cost_per_token",
             *       "output_cost_per_token"
             *     ]
             */
            pricing_overrides?: string[];
            /** @description When the row was last updated. Often without a UTC offset. */
            updated_at?: string | null;
            /** @description When the row was created. Often without a UTC offset. */
            created_at?: string | null;
            /** @description When the provisioned throughput units start to apply. Often without a UTC offset. */
            ptu_effective_from?: string | null;
            /** @description When the provisioned throughput units stop applying. Often without a UTC offset. */
            ptu_effective_to?: string | null;
        } & {
            [key: string]: unknown;
        }) & (WithRequired<components["schemas"]["ModelInfoFields"], "db_model"> & components["schemas"]["CatalogInfo"]);
        /** @description What the proxy's price list contains about a model. Prices are in USD, limits in tokens. */
        CatalogInfo: {
            /** @description The name of the model's entry in the price list. */
            key?: string;
            /** @description LiteLLM's name of the provider. */
            litellm_provider?: string;
            /** @description What the model is for: `chat`, `completion`, `responses`, `embedding`, `image_generation`, `audio_transcription`, `audio_speech`, `rerank`, `moderation`, `video_generation`, `ocr`, … */
            mode?: string | null;
            /** @description Maximum number of output tokens; of input tokens for models that generate no text. */
            max_tokens?: number | null;
            /** @description Maximum number of input tokens. */
            max_input_tokens?: number | null;
            /** @description Maximum number of output tokens. */
            max_output_tokens?: number | null;
            /**
             * @description Limit in tokens per minute.
             * @example 20000
             */
            tpm?: number | null;
            /**
             * @description Limit in requests per minute.
             * @example 100
             */
            rpm?: number | null;
            /** @description OpenAI parameters that the model supports, in the proxy's order. */
            supported_openai_params?: string[] | null;
            /** @description Paths of the endpoints that serve the model. */
            supported_endpoints?: string[] | null;
            /** @description Number of dimensions of an embedding. */
            output_vector_size?: number | null;
            /** @description Minimum length of a cached prefix, in tokens. */
            prompt_cache_min_tokens?: number | null;
            /** @description Off-peak prices. */
            off_peak_pricing?: components["schemas"]["OffPeakPricing"] | null;
            /** @description Multiplier for all token prices if the data stays in the EU (1.1 means 10% more). */
            regional_processing_uplift_multiplier_eu?: number | null;
            /** @description Multiplier for all token prices if the data stays in the US (1.1 means 10% more). */
            regional_processing_uplift_multiplier_us?: number | null;
            /** @description Multiplier for all token prices at a regional endpoint (1.1 means 10% more). */
            regional_endpoint_uplift_multiplier?: number | null;
            /** @description Prices by the length of the prompt: a list of ranges, each with its prices in USD per token. */
            tiered_pricing?: {
                [key: string]: unknown;
            }[] | null;
            /** @description Whether thinking cannot be turned off. */
            thinking_always_on?: boolean | null;
            /** @description Reasoning efforts that the model supports. */
            reasoning_effort_levels?: string[] | null;
            /** @description Default reasoning effort. */
            default_reasoning_effort?: string | null;
            /** @description Highest effort that Bedrock accepts. */
            bedrock_output_config_effort_ceiling?: string | null;
            /** @description Whether Bedrock's Converse API supports strict tools. */
            bedrock_converse_supports_strict_tools?: boolean | null;
            /** @description How web searches are billed: `per_query` or `per_prompt`. */
            web_search_billing_unit?: string | null;
            /** @description Free web searches. */
            search_free_requests?: components["schemas"]["SearchFreeRequests"] | null;
            /** @description Provider-specific data, such as price multipliers by region or speed. */
            provider_specific_entry?: {
                [key: string]: number | string | {
                    [key: string]: unknown;
                };
            } | null;
            /** @description Whether the proxy calls `embedContent` for embeddings. */
            uses_embed_content?: boolean | null;
            /** @description Audio formats that the model supports. */
            supported_audio_formats?: string[] | null;
            /** @description Tokens that the format of a message adds. */
            token_count_framing?: number | null;
            /** @description Model used to count tokens. */
            token_count_model?: components["schemas"]["TokenCountModel"] | null;
            /** @description Tokenizer used to count tokens. */
            token_count_tokenizer?: string | null;
            /** @description Vertex AI's API for audio. */
            vertex_ai_audio_api?: string | null;
            /** @description Reasoning modes that the model supports. */
            reasoning_modes?: string[] | null;
            /** @description Reasoning contexts that the model supports. */
            reasoning_contexts?: string[] | null;
            /** @description Whether the model supports system messages. */
            supports_system_messages?: boolean | null;
            /** @description Whether the model supports a JSON schema for the response. */
            supports_response_schema?: boolean | null;
            /** @description Whether the model accepts images as input. */
            supports_vision?: boolean | null;
            /** @description Whether the model supports tools. */
            supports_function_calling?: boolean | null;
            /** @description Whether the model supports `tool_choice`. */
            supports_tool_choice?: boolean | null;
            /** @description Whether the model supports prefilling the response. */
            supports_assistant_prefill?: boolean | null;
            /** @description Whether the model supports prompt caching. */
            supports_prompt_caching?: boolean | null;
            /** @description Whether the model accepts audio as input. */
            supports_audio_input?: boolean | null;
            /** @description Whether the model generates audio. */
            supports_audio_output?: boolean | null;
            /** @description Whether the model accepts PDF files as input. */
            supports_pdf_input?: boolean | null;
            /** @description Whether the model can embed images. */
            supports_embedding_image_input?: boolean | null;
            /** @description Whether the model supports streaming natively. */
            supports_native_streaming?: boolean | null;
            /** @description Whether the model supports web search. */
            supports_web_search?: boolean | null;
            /** @description Whether the model supports reasoning. */
            supports_reasoning?: boolean | null;
            /** @description Whether the model supports computer use. */
            supports_computer_use?: boolean | null;
            /** @description Whether the model supports several tool calls in one response. */
            supports_parallel_function_calling?: boolean | null;
            /** @description Whether the model supports cache breakpoints in a prompt. */
            supports_prompt_cache_breakpoint?: boolean | null;
            /** @description Whether the model can keep thinking blocks in the prompt cache. */
            supports_thinking_cache_preservation?: boolean | null;
            /** @description Whether the model accepts video as input. */
            supports_video_input?: boolean | null;
            /** @description Whether the model supports questions about bounding boxes. */
            supports_box_questions?: boolean | null;
            /** @description Whether the model supports structured output natively. */
            supports_native_structured_output?: boolean | null;
            /** @description Whether the model accepts URLs as context. */
            supports_url_context?: boolean | null;
            /** @description Whether the model supports adaptive thinking. */
            supports_adaptive_thinking?: boolean | null;
            /** @description Whether the model supports thinking with a token budget. */
            supports_legacy_thinking?: boolean | null;
            /** @description Whether the model supports tool search. */
            supports_tool_search?: boolean | null;
            /** @description Whether the model accepts system messages in the middle of a conversation. */
            supports_mid_conversation_system?: boolean | null;
            /** @description Whether the model supports thinking in Anthropic's format. */
            supports_anthropic_thinking_payload?: boolean | null;
            /** @description Whether the model supports Anthropic's compaction of conversations. */
            supports_anthropic_compaction?: boolean | null;
            /** @description Whether the model supports the reasoning effort `none`. */
            supports_none_reasoning_effort?: boolean | null;
            /** @description Whether the model supports the reasoning effort `minimal`. */
            supports_minimal_reasoning_effort?: boolean | null;
            /** @description Whether the model supports the reasoning effort `low`. */
            supports_low_reasoning_effort?: boolean | null;
            /** @description Whether the model supports the reasoning effort `xhigh`. */
            supports_xhigh_reasoning_effort?: boolean | null;
            /** @description Whether the model supports the reasoning effort `max`. */
            supports_max_reasoning_effort?: boolean | null;
            /** @description Whether the model supports lookaround in regular expressions. */
            supports_regex_lookaround?: boolean | null;
            /** @description Whether the size of generated images can be set. */
            supports_image_size?: boolean | null;
            /** @description Whether the model supports structured output natively on Bedrock. */
            supports_bedrock_native_structured_output?: boolean | null;
            /**
             * @description USD per input token.
             * @example 0.0000025
             */
            input_cost_per_token?: number | null;
            /** @description USD per input token written to the prompt cache. */
            cache_creation_input_token_cost?: number | null;
            /** @description USD per input token read from the prompt cache. */
            cache_read_input_token_cost?: number | null;
            /** @description USD per input character. */
            input_cost_per_character?: number | null;
            /** @description USD per input token, if the prompt is longer than 128,000 tokens. */
            input_cost_per_token_above_128k_tokens?: number | null;
            /** @description USD per input token, if the prompt is longer than 200,000 tokens. */
            input_cost_per_token_above_200k_tokens?: number | null;
            /** @description USD per request, such as a search or a rerank. */
            input_cost_per_query?: number | null;
            /** @description USD per second of input. */
            input_cost_per_second?: number | null;
            /** @description USD per input audio token. */
            input_cost_per_audio_token?: number | null;
            /** @description USD per input token, through the batch API. */
            input_cost_per_token_batches?: number | null;
            /** @description USD per output token, through the batch API. */
            output_cost_per_token_batches?: number | null;
            /**
             * @description USD per output token.
             * @example 0.00001
             */
            output_cost_per_token?: number | null;
            /** @description USD per output audio token. */
            output_cost_per_audio_token?: number | null;
            /** @description USD per output character. */
            output_cost_per_character?: number | null;
            /** @description USD per reasoning token. */
            output_cost_per_reasoning_token?: number | null;
            /** @description USD per output token, if the prompt is longer than 128,000 tokens. */
            output_cost_per_token_above_128k_tokens?: number | null;
            /** @description USD per output character, if the prompt is longer than 128,000 tokens. */
            output_cost_per_character_above_128k_tokens?: number | null;
            /** @description USD per output token, if the prompt is longer than 200,000 tokens. */
            output_cost_per_token_above_200k_tokens?: number | null;
            /** @description USD per second of output. */
            output_cost_per_second?: number | null;
            /** @description USD per generated image. */
            output_cost_per_image?: number | null;
            /** @description USD per web search, by the size of the search context. */
            search_context_cost_per_query?: components["schemas"]["SearchContextCost"] | null;
            /** @description USD per input token, on the flex service tier. */
            input_cost_per_token_flex?: number | null;
            /** @description USD per input token, on the priority service tier. */
            input_cost_per_token_priority?: number | null;
            /** @description USD per input token, on the balanced service tier. */
            input_cost_per_token_balanced?: number | null;
            /** @description USD per input token, on the ultrafast service tier. */
            input_cost_per_token_ultrafast?: number | null;
            /** @description USD per input token written to the prompt cache, if the prompt is longer than 200,000 tokens. */
            cache_creation_input_token_cost_above_200k_tokens?: number | null;
            /** @description USD per input token written to the prompt cache, if the prompt is longer than 272,000 tokens. */
            cache_creation_input_token_cost_above_272k_tokens?: number | null;
            /** @description USD per input token written to the prompt cache, if the prompt is longer than 272,000 tokens, on the priority service tier. */
            cache_creation_input_token_cost_above_272k_tokens_priority?: number | null;
            /** @description USD per input token written to the prompt cache, if the prompt is longer than 272,000 tokens, on the flex service tier. */
            cache_creation_input_token_cost_above_272k_tokens_flex?: number | null;
            /** @description USD per input token written to the prompt cache, if the prompt is longer than 272,000 tokens, on the ultrafast service tier. */
            cache_creation_input_token_cost_above_272k_tokens_ultrafast?: number | null;
            /** @description USD per input token written to the prompt cache, on the flex service tier. */
            cache_creation_input_token_cost_flex?: number | null;
            /** @description USD per input token written to the prompt cache, on the priority service tier. */
            cache_creation_input_token_cost_priority?: number | null;
            /** @description USD per input token written to the prompt cache, on the ultrafast service tier. */
            cache_creation_input_token_cost_ultrafast?: number | null;
            /** @description USD per audio token read from the prompt cache. */
            cache_read_input_audio_token_cost?: number | null;
            /** @description USD per input token read from the prompt cache, if the prompt is longer than 200,000 tokens. */
            cache_read_input_token_cost_above_200k_tokens?: number | null;
            /** @description USD per input token read from the prompt cache, if the prompt is longer than 200,000 tokens, on the priority service tier. */
            cache_read_input_token_cost_above_200k_tokens_priority?: number | null;
            /** @description USD per input token read from the prompt cache, if the prompt is longer than 272,000 tokens. */
            cache_read_input_token_cost_above_272k_tokens?: number | null;
            /** @description USD per input token read from the prompt cache, if the prompt is longer than 272,000 tokens, on the priority service tier. */
            cache_read_input_token_cost_above_272k_tokens_priority?: number | null;
            /** @description USD per input token read from the prompt cache, if the prompt is longer than 272,000 tokens, on the flex service tier. */
            cache_read_input_token_cost_above_272k_tokens_flex?: number | null;
            /** @description USD per input token read from the prompt cache, if the prompt is longer than 272,000 tokens, on the ultrafast service tier. */
            cache_read_input_token_cost_above_272k_tokens_ultrafast?: number | null;
            /** @description USD per input token read from the prompt cache, if the prompt is longer than 512,000 tokens. */
            cache_read_input_token_cost_above_512k_tokens?: number | null;
            /** @description USD per input token read from the prompt cache, on the flex service tier. */
            cache_read_input_token_cost_flex?: number | null;
            /** @description USD per input token read from the prompt cache, on the priority service tier. */
            cache_read_input_token_cost_priority?: number | null;
            /** @description USD per input token read from the prompt cache, on the balanced service tier. */
            cache_read_input_token_cost_balanced?: number | null;
            /** @description USD per input token read from the prompt cache, on the ultrafast service tier. */
            cache_read_input_token_cost_ultrafast?: number | null;
            /** @description USD per input token read from the prompt cache, through the batch API. */
            cache_read_input_token_cost_batches?: number | null;
            /** @description USD per input token read from the prompt cache, if the prompt is longer than 200,000 tokens, through the batch API. */
            cache_read_input_token_cost_above_200k_tokens_batches?: number | null;
            /** @description USD per input token read from the prompt cache, if the prompt is longer than 272,000 tokens, through the batch API. */
            cache_read_input_token_cost_above_272k_tokens_batches?: number | null;
            /** @description USD per input token written to the prompt cache, through the batch API. */
            cache_creation_input_token_cost_batches?: number | null;
            /** @description USD per input token written to the prompt cache, if the prompt is longer than 200,000 tokens, through the batch API. */
            cache_creation_input_token_cost_above_200k_tokens_batches?: number | null;
            /** @description USD per input token written to the prompt cache, if the prompt is longer than 272,000 tokens, through the batch API. */
            cache_creation_input_token_cost_above_272k_tokens_batches?: number | null;
            /** @description USD per input token written to the prompt cache, for cache entries kept longer than 1 hour. */
            cache_creation_input_token_cost_above_1hr?: number | null;
            /** @description USD per input token, if the prompt is longer than 200,000 tokens, on the priority service tier. */
            input_cost_per_token_above_200k_tokens_priority?: number | null;
            /** @description USD per input token, if the prompt is longer than 272,000 tokens. */
            input_cost_per_token_above_272k_tokens?: number | null;
            /** @description USD per input token, if the prompt is longer than 272,000 tokens, on the priority service tier. */
            input_cost_per_token_above_272k_tokens_priority?: number | null;
            /** @description USD per input token, if the prompt is longer than 272,000 tokens, on the flex service tier. */
            input_cost_per_token_above_272k_tokens_flex?: number | null;
            /** @description USD per input token, if the prompt is longer than 272,000 tokens, on the ultrafast service tier. */
            input_cost_per_token_above_272k_tokens_ultrafast?: number | null;
            /** @description USD per input token, if the prompt is longer than 512,000 tokens. */
            input_cost_per_token_above_512k_tokens?: number | null;
            /** @description USD per second, for both input and output. */
            cost_per_second?: number | null;
            /** @description USD per input image token. */
            input_cost_per_image_token?: number | null;
            /** @description USD per input video token. */
            input_cost_per_video_token?: number | null;
            /** @description USD per input audio token, through the batch API. */
            input_cost_per_audio_token_batches?: number | null;
            /** @description USD per input image token, through the batch API. */
            input_cost_per_image_token_batches?: number | null;
            /** @description USD per input image. */
            input_cost_per_image?: number | null;
            /** @description USD per second of input audio. */
            input_cost_per_audio_per_second?: number | null;
            /** @description USD per second of input video. */
            input_cost_per_video_per_second?: number | null;
            /** @description USD per input video token, through the batch API. */
            input_cost_per_video_token_batches?: number | null;
            /** @description USD per input token, if the prompt is longer than 200,000 tokens, through the batch API. */
            input_cost_per_token_above_200k_tokens_batches?: number | null;
            /** @description USD per input token, if the prompt is longer than 272,000 tokens, through the batch API. */
            input_cost_per_token_above_272k_tokens_batches?: number | null;
            /** @description USD per output token, if the prompt is longer than 200,000 tokens, through the batch API. */
            output_cost_per_token_above_200k_tokens_batches?: number | null;
            /** @description USD per output token, if the prompt is longer than 272,000 tokens, through the batch API. */
            output_cost_per_token_above_272k_tokens_batches?: number | null;
            /** @description USD per output token, on the flex service tier. */
            output_cost_per_token_flex?: number | null;
            /** @description USD per output token, on the priority service tier. */
            output_cost_per_token_priority?: number | null;
            /** @description USD per output token, on the balanced service tier. */
            output_cost_per_token_balanced?: number | null;
            /** @description USD per output token, on the ultrafast service tier. */
            output_cost_per_token_ultrafast?: number | null;
            /** @description USD per reasoning token, on the flex service tier. */
            output_cost_per_reasoning_token_flex?: number | null;
            /** @description USD per reasoning token, on the priority service tier. */
            output_cost_per_reasoning_token_priority?: number | null;
            /** @description USD per output token, if the prompt is longer than 200,000 tokens, on the priority service tier. */
            output_cost_per_token_above_200k_tokens_priority?: number | null;
            /** @description USD per output token, if the prompt is longer than 272,000 tokens. */
            output_cost_per_token_above_272k_tokens?: number | null;
            /** @description USD per output token, if the prompt is longer than 272,000 tokens, on the priority service tier. */
            output_cost_per_token_above_272k_tokens_priority?: number | null;
            /** @description USD per output token, if the prompt is longer than 272,000 tokens, on the flex service tier. */
            output_cost_per_token_above_272k_tokens_flex?: number | null;
            /** @description USD per output token, if the prompt is longer than 272,000 tokens, on the ultrafast service tier. */
            output_cost_per_token_above_272k_tokens_ultrafast?: number | null;
            /** @description USD per output token, if the prompt is longer than 512,000 tokens. */
            output_cost_per_token_above_512k_tokens?: number | null;
            /** @description USD per second of generated video at 1080p. */
            output_cost_per_second_1080p?: number | null;
            /** @description USD per second of generated video at 480p. */
            output_cost_per_second_480p?: number | null;
            /** @description USD per second of generated video at 720p. */
            output_cost_per_second_720p?: number | null;
            /** @description USD per second of generated video at 768p. */
            output_cost_per_second_768p?: number | null;
            /** @description USD per second of generated video at 2k. */
            output_cost_per_second_2k?: number | null;
            /** @description USD per second of generated video at 4k. */
            output_cost_per_second_4k?: number | null;
            /** @description USD per second of generated video. */
            output_cost_per_video_per_second?: number | null;
            /** @description USD per pixel of a generated image. */
            output_cost_per_pixel?: number | null;
            /** @description USD per output image token. */
            output_cost_per_image_token?: number | null;
            /** @description USD per output image token, through the batch API. */
            output_cost_per_image_token_batches?: number | null;
            /** @description USD per output video token. */
            output_cost_per_video_token?: number | null;
            /** @description USD per citation token. */
            citation_cost_per_token?: number | null;
            /** @description USD per query that is grounded in Google Maps. */
            google_maps_grounding_cost_per_query?: number | null;
            /** @description USD per page read by OCR. */
            ocr_cost_per_page?: number | null;
            /** @description USD per page read by OCR, through the batch API. */
            ocr_cost_per_page_batches?: number | null;
            /** @description USD per credit spent on OCR. */
            ocr_cost_per_credit?: number | null;
            /** @description USD per annotated page. */
            annotation_cost_per_page?: number | null;
            /** @description USD per annotated page, through the batch API. */
            annotation_cost_per_page_batches?: number | null;
            /** @description USD per input token written to the prompt cache, if the prompt is longer than 200,000 tokens, for cache entries kept longer than 1 hour. */
            cache_creation_input_token_cost_above_1hr_above_200k_tokens?: number | null;
            /** @description USD per second of input audio, if the prompt is longer than 128,000 tokens. */
            input_cost_per_audio_per_second_above_128k_tokens?: number | null;
            /** @description USD per input character, if the prompt is longer than 128,000 tokens. */
            input_cost_per_character_above_128k_tokens?: number | null;
            /** @description USD per input image, if the prompt is longer than 128,000 tokens. */
            input_cost_per_image_above_128k_tokens?: number | null;
            /** @description USD per second of input video, if the prompt is longer than 128,000 tokens. */
            input_cost_per_video_per_second_above_128k_tokens?: number | null;
            /** @description USD per input token written to the prompt cache, if the prompt is longer than 100,000 tokens. */
            cache_creation_input_token_cost_above_100k_tokens?: number | null;
            /** @description USD per input token read from the prompt cache, if the prompt is longer than 100,000 tokens. */
            cache_read_input_token_cost_above_100k_tokens?: number | null;
            /** @description USD per input token, if the prompt is longer than 100,000 tokens. */
            input_cost_per_token_above_100k_tokens?: number | null;
            /** @description USD per output token, if the prompt is longer than 100,000 tokens. */
            output_cost_per_token_above_100k_tokens?: number | null;
            /** @description USD per input token, if the prompt is longer than 100,000 tokens, through the batch API. */
            input_cost_per_token_above_100k_tokens_batches?: number | null;
            /** @description USD per output token, if the prompt is longer than 100,000 tokens, through the batch API. */
            output_cost_per_token_above_100k_tokens_batches?: number | null;
            /** @description USD per input token written to the prompt cache, if the prompt is longer than 100,000 tokens, through the batch API. */
            cache_creation_input_token_cost_above_100k_tokens_batches?: number | null;
            /** @description USD per input token read from the prompt cache, if the prompt is longer than 100,000 tokens, through the batch API. */
            cache_read_input_token_cost_above_100k_tokens_batches?: number | null;
            /** @description USD per input token written to the prompt cache, if the prompt is longer than 100,000 tokens, for cache entries kept longer than 1 hour. */
            cache_creation_input_token_cost_above_1hr_above_100k_tokens?: number | null;
            /** @description USD per audio token read from the prompt cache, on the flex service tier. */
            cache_read_input_audio_token_cost_flex?: number | null;
            /** @description USD per audio token read from the prompt cache, on the priority service tier. */
            cache_read_input_audio_token_cost_priority?: number | null;
            /** @description USD per audio token read from the prompt cache, through the batch API. */
            cache_read_input_audio_token_cost_batches?: number | null;
            /** @description USD per input token read from an explicit cache, which the caller created. */
            explicit_cache_read_input_token_cost?: number | null;
            /** @description USD per input token written to the prompt cache, for cache entries kept longer than 12 hours. */
            cache_creation_input_token_cost_above_12hr?: number | null;
            /** @description USD per input token written to the prompt cache, for cache entries kept longer than 12 hours, on the flex service tier. */
            cache_creation_input_token_cost_above_12hr_flex?: number | null;
            /** @description USD per input token written to the prompt cache, for cache entries kept longer than 12 hours, on the priority service tier. */
            cache_creation_input_token_cost_above_12hr_priority?: number | null;
            /** @description USD per input token written to the prompt cache, if the prompt is longer than 272,000 tokens, for cache entries kept longer than 12 hours. */
            cache_creation_input_token_cost_above_12hr_above_272k_tokens?: number | null;
            /** @description USD per input token written to the prompt cache, if the prompt is longer than 272,000 tokens, for cache entries kept longer than 12 hours, on the flex service tier. */
            cache_creation_input_token_cost_above_12hr_above_272k_tokens_flex?: number | null;
            /** @description USD per input token written to the prompt cache, if the prompt is longer than 272,000 tokens, for cache entries kept longer than 12 hours, on the priority service tier. */
            cache_creation_input_token_cost_above_12hr_above_272k_tokens_priority?: number | null;
            /** @description USD per input token written to the prompt cache, for cache entries kept longer than 12 hours, through the batch API. */
            cache_creation_input_token_cost_above_12hr_batches?: number | null;
            /** @description USD per input token written to the prompt cache, for cache entries kept longer than 12 hours, on the ultrafast service tier. */
            cache_creation_input_token_cost_above_12hr_ultrafast?: number | null;
            /** @description USD per input token written to the prompt cache, if the prompt is longer than 272,000 tokens, for cache entries kept longer than 12 hours, through the batch API. */
            cache_creation_input_token_cost_above_12hr_above_272k_tokens_batches?: number | null;
            /** @description USD per input token written to the prompt cache, if the prompt is longer than 272,000 tokens, for cache entries kept longer than 12 hours, on the ultrafast service tier. */
            cache_creation_input_token_cost_above_12hr_above_272k_tokens_ultrafast?: number | null;
            /** @description USD per text message. */
            input_cost_per_text_message?: number | null;
            /** @description USD per input audio token, on the flex service tier. */
            input_cost_per_audio_token_flex?: number | null;
            /** @description USD per input audio token, on the priority service tier. */
            input_cost_per_audio_token_priority?: number | null;
            /** @description USD per web search: one price, or one for each size of the search context. */
            search_queries_cost_per_query?: (number | null) | components["schemas"]["SearchContextCost"];
            /** @description USD per input token, if the prompt is longer than 256,000 tokens. */
            input_cost_per_token_above_256k_tokens?: number | null;
            /** @description USD per output token, if the prompt is longer than 256,000 tokens. */
            output_cost_per_token_above_256k_tokens?: number | null;
            /** @description USD per input token, if the prompt is longer than 32,000 tokens. */
            input_cost_per_token_above_32k_tokens?: number | null;
            /** @description USD per output token, if the prompt is longer than 32,000 tokens. */
            output_cost_per_token_above_32k_tokens?: number | null;
        };
        /** @description A row of the database, as writes return it. */
        ModelRow: {
            /**
             * @description The deployment's id.
             * @example m1
             */
            model_id: string;
            /**
             * @description The public name. For a team's deployment this name is generated; its public name is `model_info.team_public_model_name`.
             * @example gpt-x
             */
            model_name: string;
            litellm_params: components["schemas"]["StoredLiteLLMParams"];
            model_info: components["schemas"]["StoredModelInfo"];
            /**
             * @description The user whose key created the row; `default_user_id` for the master key.
             * @example default_user_id
             */
            created_by: string;
            /**
             * @description The user whose key last updated the row.
             * @example default_user_id
             */
            updated_by: string;
            /** @description Whether the deployment is paused. */
            blocked?: boolean;
            /**
             * @description When the row was created, in UTC.
             * @example 2026-11-23T02:40:29.293000Z
             */
            created_at: string;
            /**
             * @description When the row was last updated, in UTC.
             * @example 2026-11-23T02:40:29.293000Z
             */
            updated_at: string;
        };
        /** @description The confirmation that a deployment was deleted. */
        DeletedModel: {
            /**
             * @description A message for humans.
             * @example Model: d1 deleted successfully
             */
            message: string;
        };
        /** @description The deployments that the proxy serves. */
        DeploymentList: {
            /** @description The deployments. Their order is not stable. */
            data: components["schemas"]["ServedDeployment"][];
        };
        /** @description A deployment that the proxy serves, as reads return it. */
        ServedDeployment: {
            /**
             * @description The public name.
             * @example gpt-x
             */
            model_name: string;
            litellm_params: components["schemas"]["ServedLiteLLMParams"];
            model_info: components["schemas"]["ServedModelInfo"];
        };
        /** @description The model groups that the key may call. */
        ModelGroupList: {
            /** @description The model groups. Their order is not stable. Empty for an unknown name. */
            data: components["schemas"]["ModelGroup"][];
        };
        /** @description A model group: the deployments with one name, combined. This is what end users call. */
        ModelGroup: {
            /**
             * @description The name of the group.
             * @example gpt-4o
             */
            model_group: string;
            /**
             * @description The providers of its deployments.
             * @example [
             *       "openai"
             *     ]
             */
            providers: string[];
            /**
             * @description Maximum number of input tokens; the highest of its deployments.
             * @example 128000
             */
            max_input_tokens?: number | null;
            /**
             * @description Maximum number of output tokens; the highest of its deployments.
             * @example 16384
             */
            max_output_tokens?: number | null;
            /**
             * @description USD per input token; the highest of its deployments.
             * @example 0.0000025
             */
            input_cost_per_token?: number | null;
            /**
             * @description USD per output token; the highest of its deployments.
             * @example 0.00001
             */
            output_cost_per_token?: number | null;
            /** @description USD per pixel of an input image. */
            input_cost_per_pixel?: number | null;
            /**
             * @description What the models are for (`chat`, `embedding`, `rerank`, …).
             * @example chat
             */
            mode?: string | null;
            /**
             * @description Limit in tokens per minute; the sum of its deployments.
             * @example 20000
             */
            tpm?: number | null;
            /**
             * @description Limit in requests per minute; the sum of its deployments.
             * @example 100
             */
            rpm?: number | null;
            /** @description Limit in input tokens per minute; the sum of its deployments. */
            itpm?: number | null;
            /** @description Limit in output tokens per minute; the sum of its deployments. */
            otpm?: number | null;
            /** @description Whether a deployment supports several tool calls in one response. */
            supports_parallel_function_calling: boolean;
            /** @description Whether a deployment accepts images as input. */
            supports_vision: boolean;
            /** @description Whether a deployment supports web search. */
            supports_web_search: boolean;
            /** @description Whether a deployment accepts URLs as context. */
            supports_url_context?: boolean;
            /** @description Whether a deployment supports reasoning. */
            supports_reasoning: boolean;
            /** @description Whether a deployment supports tools. */
            supports_function_calling: boolean;
            /** @description Whether a deployment has a fast mode. */
            supports_fast_mode?: boolean;
            /** @description Reasoning efforts that a deployment supports. */
            supported_reasoning_efforts?: string[] | null;
            /** @description OpenAI parameters that the group supports, in the proxy's order. */
            supported_openai_params: string[] | null;
            /** @description Authentication parameters that a caller may set in a request. */
            configurable_clientside_auth_params?: (string | components["schemas"]["ClientsideAuthParam"])[] | null;
            /** @description The operator's description of the group. */
            description?: string | null;
            /** @description Paths of the endpoints that serve the group. */
            supported_endpoints?: string[] | null;
            /** @description Whether responses can be generated in the background. */
            supports_background_chat?: boolean;
            /** @description Whether the group is shown on the public model hub. */
            is_public_model_group?: boolean;
            /** @description The result of the last health check, if health checks are on. */
            health_status?: string | null;
            /** @description Duration of the last health check, in milliseconds. */
            health_response_time?: number | null;
            /** @description Time of the last health check. */
            health_checked_at?: string | null;
            /** @description The operator's tags. */
            custom_tags?: string[] | null;
            /** @description The operator's metadata. */
            custom_metadata?: {
                [key: string]: string | number | boolean;
            } | null;
        };
        /** @description A list of models in OpenAI's format. */
        AvailableModelList: {
            /** @description The models. Their order is not stable, and a name can occur twice. */
            data: components["schemas"]["AvailableModel"][];
            /**
             * @description Always `list`.
             * @constant
             */
            object: "list";
        };
        /** @description A model that the key may call. */
        AvailableModel: {
            /**
             * @description The name to call it by: a model group, a model that a wildcard matches, a wildcard, or an access group.
             * @example gpt-4o
             */
            id: string;
            /**
             * @description Always `model`.
             * @constant
             */
            object: "model";
            /**
             * @description A constant, in seconds since 1970. It is not the time of creation.
             * @example 1677610602
             */
            created: number;
            /**
             * @description Always `openai`, whatever the provider is.
             * @example openai
             */
            owned_by: string;
            /**
             * @description What the model is for, if known.
             * @example chat
             */
            mode?: string;
            /**
             * @description Maximum number of input tokens, if known.
             * @example 128000
             */
            max_input_tokens?: number;
            /**
             * @description Maximum number of output tokens, if known.
             * @example 16384
             */
            max_output_tokens?: number;
            metadata?: components["schemas"]["AvailableModelMetadata"];
        };
        /** @description The metadata that `include_metadata` adds. */
        AvailableModelMetadata: {
            /** @description Model groups that the proxy tries if this one fails. */
            fallbacks: string[];
        };
        /** @description The list in the format of the Codex command line, returned if `client_version` is given. */
        CodexModelList: {
            /** @description The models, in Codex's order. */
            models: components["schemas"]["CodexModel"][];
        };
        /** @description A model in Codex's format. Models that Codex knows have further fields, which Codex defines. */
        CodexModel: {
            /** @description The name to call it by. */
            slug: string;
            /** @description The name to display. */
            display_name: string;
            /** @description A description of the model. */
            description?: string | null;
            /** @description Default reasoning effort. */
            default_reasoning_level?: string | null;
            /** @description Reasoning efforts that a user can select. */
            supported_reasoning_levels?: ({
                /** @description The name of the effort. */
                effort: string;
                /** @description An explanation for humans. */
                description?: string;
            } & {
                [key: string]: unknown;
            })[];
            /** @description The shell tool that Codex uses. */
            shell_type?: string;
            /** @description Where Codex displays the model. */
            visibility: string;
            /** @description Whether the API serves the model. */
            supported_in_api?: boolean;
            /** @description Position in the list. */
            priority: number;
            /** @description Service tiers that a user can select. */
            service_tiers?: {
                /** @description The id of the tier. */
                id: string;
                /** @description The name to display. */
                name: string;
                /** @description An explanation for humans. */
                description: string;
            }[];
            /** @description Default service tier. */
            default_service_tier?: string | null;
            /** @description A hint that Codex displays once. */
            availability_nux?: {
                [key: string]: unknown;
            } | null;
            /** @description The model that replaces it. */
            upgrade?: {
                [key: string]: unknown;
            } | null;
            /** @description Whether the verbosity of responses can be set. */
            support_verbosity?: boolean;
            /** @description Whether the model returns summaries of its reasoning. */
            supports_reasoning_summaries?: boolean;
            /** @description Whether the model can make several tool calls at once. */
            supports_parallel_tool_calls?: boolean;
            /** @description Default verbosity of responses. */
            default_verbosity?: string | null;
            /** @description The format of the patch tool. */
            apply_patch_tool_type?: string | null;
            /** @description How tool output is truncated. */
            truncation_policy?: {
                /** @description The unit of `limit`. */
                mode: string;
                /** @description The maximum length. */
                limit: number;
            };
            /** @description Experimental tools. */
            experimental_supported_tools?: string[];
            /** @description Maximum number of input tokens. */
            context_window?: number | null;
            /** @description The system prompt that Codex uses. */
            base_instructions?: string;
            /** @description Whether the model supports the search tool. */
            supports_search_tool?: boolean;
        } & {
            [key: string]: unknown;
        };
        /** @description The list in Anthropic's format, returned if the request has an `anthropic-version` header. */
        AnthropicModelList: {
            /** @description The models. */
            data: components["schemas"]["AnthropicModel"][];
            /** @description Whether there are more models. Always `false`. */
            has_more: boolean;
            /** @description The `id` of the first model. */
            first_id: string | null;
            /** @description The `id` of the last model. */
            last_id: string | null;
        };
        /** @description A model in Anthropic's format. */
        AnthropicModel: {
            /**
             * @description Always `model`.
             * @constant
             */
            type: "model";
            /** @description The name to call it by. */
            id: string;
            /** @description The proxy's name of the model, in responses to Claude Code. There `id` is a name that Claude Code's model picker accepts. */
            source_model?: string;
            /** @description The name to display. */
            display_name: string;
            /** @description A constant. It is not the time of creation. */
            created_at: string;
            /** @description Maximum number of input tokens. */
            max_input_tokens?: number | null;
            /** @description Maximum number of output tokens. */
            max_tokens?: number | null;
        };
        /** @description An error in the proxy's usual format. */
        ProxyErrorBody: {
            error: components["schemas"]["ProxyError"];
        };
        /** @description The error. */
        ProxyError: {
            /**
             * @description A message for humans. Often a stringified Python dict, `{'error': '…'}`.
             * @example {'error': 'Model with id=d1 not found in db'}
             */
            message: string;
            /**
             * @description The error type. Before 1.109, write operations return `auth_error` for most errors. Other types: `token_not_found_in_db`, `validation_error`,
             *     `not_found_error`, `bad_request_error`, `invalid_request_error`, `internal_server_error`, `budget_exceeded`, `expired_key`,
             *     `no_db_connection`, `key_model_access_denied`, …
             * @example auth_error
             */
            type: string;
            /**
             * @description The invalid parameter. Before 1.109 often the string `None`, then `null`.
             * @example None
             */
            param: string | null;
            /**
             * @description The HTTP status, as a string.
             * @example 400
             */
            code: string;
            /** @description The id of the call, if the proxy is configured to include it. */
            litellm_call_id?: string;
            /** @description Further fields from the provider. */
            provider_specific_fields?: {
                [key: string]: unknown;
            };
        };
        /** @description An unhandled exception in the proxy (1.106 and newer). */
        UnhandledErrorBody: {
            /** @description The error, without details. */
            error: {
                /**
                 * @description A message for humans.
                 * @example Internal server error
                 */
                message: string;
                /**
                 * @description Always `internal_server_error`.
                 * @example internal_server_error
                 */
                type: string;
            };
        };
        /**
         * @description An unhandled exception in the proxy (1.71).
         * @example Internal Server Error
         */
        UnhandledErrorText: string;
        /** @description An error that the proxy raises as a dict. */
        DetailErrorBody: {
            /** @description The error. */
            detail: {
                /**
                 * @description A message for humans.
                 * @example Model id = nope not found on litellm proxy
                 */
                error: string;
            };
        };
        /** @description An error of the web framework, or one that the proxy raises as a string. */
        DetailTextBody: {
            /**
             * @description A message for humans.
             * @example Not Found
             */
            detail: string;
        };
        /** @description A list of validation issues. */
        ValidationErrorBody: {
            /** @description The issues. */
            detail: components["schemas"]["ValidationIssue"][];
        };
        /** @description A validation issue. */
        ValidationIssue: {
            /**
             * @description Pydantic's error type.
             * @example int_parsing
             */
            type: string;
            /**
             * @description The path of the field; the first entry is `body` or `query`.
             * @example [
             *       "body",
             *       "litellm_params",
             *       "rpm"
             *     ]
             */
            loc: (string | number)[];
            /**
             * @description A message for humans.
             * @example Input should be a valid integer, unable to parse string as an integer
             */
            msg: string;
            /** @description The rejected value, which can be a secret. Only on 1.71. */
            input?: unknown;
            /** @description Details of the issue. Only on 1.71. */
            ctx?: {
                [key: string]: unknown;
            };
        };
        /** @description USD per search, by the size of the search context. */
        SearchContextCost: {
            /**
             * @description USD per search with a small context.
             * @example 0.025
             */
            search_context_size_low?: number;
            /**
             * @description USD per search with a medium context.
             * @example 0.0275
             */
            search_context_size_medium?: number;
            /**
             * @description USD per search with a large context.
             * @example 0.03
             */
            search_context_size_high?: number;
        } & {
            [key: string]: unknown;
        };
        /** @description Free web searches. */
        SearchFreeRequests: {
            /** @description The number of free searches. */
            count: number;
            /**
             * @description The period that they apply to.
             * @enum {string}
             */
            period: "day" | "month";
            /** @description The name of the group of models that share them. */
            shared_group: string;
        };
        /** @description Prices at certain hours. For a price that is missing, the usual one applies. */
        OffPeakPricing: {
            /** @description Hours of every day: `HH:MM-HH:MM` in UTC. */
            hours_utc?: string | string[];
            /** @description Hours of certain days, in addition to `hours_utc`. */
            windows?: components["schemas"]["OffPeakWindow"][];
            /** @description The time zone that determines the weekday. Default: UTC. */
            weekday_timezone?: string;
            /** @description USD per input token. */
            input_cost_per_token?: number;
            /** @description USD per output token. */
            output_cost_per_token?: number;
            /** @description USD per reasoning token. */
            output_cost_per_reasoning_token?: number;
            /** @description USD per input token read from the prompt cache. */
            cache_read_input_token_cost?: number;
            /** @description USD per input token read from an explicit cache, which the caller created. */
            explicit_cache_read_input_token_cost?: number;
            /** @description USD per input token written to the prompt cache. */
            cache_creation_input_token_cost?: number;
        };
        /** @description Hours of certain days. */
        OffPeakWindow: {
            /**
             * @description One or more ranges of hours: `HH:MM-HH:MM` in UTC.
             * @example 16:30-00:30
             */
            hours_utc?: string | string[];
            /** @description Days of the week: numbers from 1 (Monday) to 7 (Sunday), or English names. Default: every day. */
            weekdays?: (number | string)[];
        };
        /** @description The model used to count tokens. */
        TokenCountModel: {
            /** @description The name of the model. */
            model: string;
            /** @description Its provider. */
            litellm_provider: string;
            /** @description Its region. */
            region?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description An `api_base` that a caller may set. */
        ClientsideAuthParam: {
            /** @description The URL, or a regular expression for it. */
            api_base: string;
        } & {
            [key: string]: unknown;
        };
        /** @description A tag of an AWS session. */
        AwsSessionTag: {
            /** @description The tag's name. */
            Key: string;
            /** @description The tag's value. */
            Value: string;
        } & {
            [key: string]: unknown;
        };
        /** @description Hours in which teams may use a deployment. Start and end must differ; the hours can span midnight. */
        NewAccessWindow: {
            /**
             * @description Start time: `HH:MM:SS`.
             * @example 08:00:00
             */
            start: string;
            /**
             * @description End time: `HH:MM:SS`.
             * @example 18:00:00
             */
            end: string;
            /**
             * @description The time zone of start and end.
             * @example Europe/Vienna
             */
            timezone: string;
            /** @description The ids of the teams. */
            team_ids: string[];
        };
        /** @description Hours in which teams may use a deployment. */
        ModelAccessWindow: {
            /**
             * @description Start time: `HH:MM:SS`.
             * @example 08:00:00
             */
            start: string;
            /**
             * @description End time: `HH:MM:SS`.
             * @example 18:00:00
             */
            end: string;
            /**
             * @description The time zone of start and end.
             * @example Europe/Vienna
             */
            timezone: string;
            /** @description The ids of the teams. */
            team_ids: string[];
        };
        /** @description A chat completion that the proxy returns instead of calling the provider. */
        MockCompletion: {
            /** @description The id of the completion. */
            id: string;
            /** @description When the completion was created, in seconds since 1970. */
            created: number;
            /** @description The name of the model. */
            model?: string | null;
            /** @description The object type; `chat.completion` in OpenAI's API. */
            object: string;
            /** @description The fingerprint of the backend configuration. */
            system_fingerprint?: string | null;
            /** @description The choices. */
            choices: components["schemas"]["MockChoice"][];
        } & {
            [key: string]: unknown;
        };
        /** @description A choice of a mock response. */
        MockChoice: {
            /**
             * @description Why the model stopped generating.
             * @enum {string}
             */
            finish_reason: "stop" | "content_filter" | "function_call" | "tool_calls" | "length" | "guardrail_intervened" | "eos" | "finish_reason_unspecified" | "malformed_function_call";
            /** @description The position of the choice. */
            index: number;
            message: components["schemas"]["MockMessage"];
            /** @description Log probabilities of the tokens. */
            logprobs?: components["schemas"]["MockChoiceLogprobs"] | unknown | null;
            /** @description Fields that only this provider returns. */
            provider_specific_fields?: {
                [key: string]: unknown;
            } | null;
        } & {
            [key: string]: unknown;
        };
        /** @description The message of a mock response. */
        MockMessage: {
            /** @description The text of the message. */
            content: string | null;
            /**
             * @description The role of the author.
             * @enum {string}
             */
            role: "assistant" | "user" | "system" | "tool" | "function";
            /** @description The text of a refusal. */
            refusal?: string | null;
            /** @description The tool calls of the model. */
            tool_calls: (components["schemas"]["MockMessageToolCall"] | components["schemas"]["MockMessageCustomToolCall"])[] | null;
            /** @description The function call of the model. Superseded by `tool_calls`. */
            function_call: components["schemas"]["MockFunctionCall"] | null;
            /** @description The audio of the response. */
            audio?: components["schemas"]["MockAudioResponse"] | null;
            /** @description The images of the response. */
            images?: components["schemas"]["MockImageURLListItem"][] | null;
            /** @description The reasoning as text. */
            reasoning_content?: string | null;
            /** @description The thinking blocks, in Anthropic's format. */
            thinking_blocks?: (components["schemas"]["MockThinkingBlock"] | components["schemas"]["MockRedactedThinkingBlock"])[] | null;
            /** @description The reasoning items, in the format of OpenAI's Responses API. */
            reasoning_items?: components["schemas"]["MockReasoningItem"][] | null;
            /** @description Fields that only this provider returns. */
            provider_specific_fields?: {
                [key: string]: unknown;
            } | null;
            /** @description Annotations such as citations. */
            annotations?: components["schemas"]["MockAnnotation"][] | null;
        } & {
            [key: string]: unknown;
        };
        /** @description A tool call. */
        MockMessageToolCall: {
            [key: string]: unknown;
        };
        /** @description A call to a custom tool. */
        MockMessageCustomToolCall: {
            /** @description The id of the call. */
            id: string;
            /**
             * @description Always `custom`.
             * @default custom
             * @constant
             */
            type?: "custom";
            custom: components["schemas"]["MockCustomToolCallPayload"];
        } & {
            [key: string]: unknown;
        };
        /** @description The arguments of a call to a custom tool. */
        MockCustomToolCallPayload: {
            /** @description The name of the tool. */
            name: string;
            /** @description The input of the tool. */
            input: string;
        } & {
            [key: string]: unknown;
        };
        /** @description A function call. */
        MockFunctionCall: {
            /** @description The arguments, as a JSON string. */
            arguments: string;
            /** @description The name of the function. */
            name?: string | null;
        } & {
            [key: string]: unknown;
        };
        /** @description An audio response. */
        MockAudioResponse: {
            /** @description The id of the audio. */
            id: string;
            /** @description The audio, base64-encoded. */
            data: string;
            /** @description When the audio expires, in seconds since 1970. */
            expires_at: number;
            /** @description The transcript of the audio. */
            transcript: string;
        } & {
            [key: string]: unknown;
        };
        /** @description An image in the response. */
        MockImageURLListItem: {
            image_url: components["schemas"]["MockImageURLObject"];
            /** @description The position of the image. */
            index: number;
            /**
             * @description Always `image_url`.
             * @constant
             */
            type: "image_url";
        } & {
            [key: string]: unknown;
        };
        /** @description The location of an image. */
        MockImageURLObject: {
            /** @description The URL of the image, or a data URL. */
            url: string;
            /** @description The level of detail. */
            detail?: string | null;
        } & {
            [key: string]: unknown;
        };
        /** @description A thinking block. */
        MockThinkingBlock: {
            /**
             * @description Always `thinking`.
             * @constant
             */
            type: "thinking";
            /** @description The text of the block. */
            thinking?: string;
            /** @description The signature that verifies the block. */
            signature?: string | null;
            /** @description The cache breakpoint after the block. */
            cache_control?: {
                [key: string]: unknown;
            } | components["schemas"]["MockCachedContent"] | null;
            /** @description The position of the block. */
            index?: number;
        } & {
            [key: string]: unknown;
        };
        /** @description A cache breakpoint. */
        MockCachedContent: {
            /**
             * @description Always `ephemeral`.
             * @constant
             */
            type: "ephemeral";
            /**
             * @description How long the entry is cached.
             * @enum {string}
             */
            ttl?: "5m" | "1h";
        } & {
            [key: string]: unknown;
        };
        /** @description A thinking block that the provider redacted. */
        MockRedactedThinkingBlock: {
            /**
             * @description Always `redacted_thinking`.
             * @constant
             */
            type: "redacted_thinking";
            /** @description The encrypted block. */
            data?: string;
            /** @description The cache breakpoint after the block. */
            cache_control?: {
                [key: string]: unknown;
            } | components["schemas"]["MockCachedContent"] | null;
            /** @description The position of the block. */
            index?: number;
        } & {
            [key: string]: unknown;
        };
        /** @description A reasoning item. */
        MockReasoningItem: {
            /**
             * @description Always `reasoning`.
             * @constant
             */
            type: "reasoning";
            /** @description The id of the item. */
            id?: string;
            /** @description The encrypted reasoning. */
            encrypted_content?: string | null;
            /** @description The summary of the reasoning. */
            summary?: components["schemas"]["MockReasoningSummaryTextBlock"][];
        } & {
            [key: string]: unknown;
        };
        /** @description A summary of the reasoning. */
        MockReasoningSummaryTextBlock: {
            /**
             * @description Always `summary_text`.
             * @constant
             */
            type: "summary_text";
            /** @description The text of the summary. */
            text?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description An annotation of the response. */
        MockAnnotation: {
            /**
             * @description Always `url_citation`.
             * @constant
             */
            type?: "url_citation";
            url_citation?: components["schemas"]["MockAnnotationURLCitation"];
        } & {
            [key: string]: unknown;
        };
        /** @description A citation of a web page. */
        MockAnnotationURLCitation: {
            /** @description The end of the cited text in the message. */
            end_index?: number;
            /** @description The start of the cited text in the message. */
            start_index?: number;
            /** @description The title of the page. */
            title?: string;
            /** @description The URL of the page. */
            url?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description Log probabilities of the tokens of a choice. */
        MockChoiceLogprobs: {
            /** @description Log probabilities of the tokens of the message. */
            content?: components["schemas"]["MockTokenLogprob"][] | null;
            /** @description Log probabilities of the tokens of the refusal. */
            refusal?: components["schemas"]["MockTokenLogprob"][] | null;
        } & {
            [key: string]: unknown;
        };
        /** @description Log probability of a token. */
        MockTokenLogprob: {
            /** @description The token. */
            token: string;
            /** @description The UTF-8 bytes of the token. */
            bytes?: number[] | null;
            /** @description The log probability of the token. */
            logprob: number;
            /** @description The most likely tokens at this position. */
            top_logprobs?: components["schemas"]["MockTopLogprob"][];
        } & {
            [key: string]: unknown;
        };
        /** @description Log probability of an alternative token. */
        MockTopLogprob: {
            /** @description The token. */
            token: string;
            /** @description The UTF-8 bytes of the token. */
            bytes?: number[] | null;
            /** @description The log probability of the token. */
            logprob: number;
        } & {
            [key: string]: unknown;
        };
    };
    responses: {
        /** @description The request has no API key, or one that the proxy does not know. */
        UnauthorizedRead: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ProxyErrorBody"];
            };
        };
        /**
         * @description The request has no API key, or one that the proxy does not know. 1.71 also returns 401 if the request body is not a JSON object, because
         *     authentication reads the body first (1.106 returns 500, 1.109 returns 400).
         */
        UnauthorizedWrite: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ProxyErrorBody"];
            };
        };
        /** @description The key may not call this route, or not from this IP address. */
        ForbiddenRead: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ProxyErrorBody"];
            };
        };
        /** @description The key may not call this route, or may not see the team's deployments (`teamId`, since 1.106). */
        ForbiddenDeployments: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ProxyErrorBody"] | components["schemas"]["DetailErrorBody"];
            };
        };
        /** @description The key may not write models, or the proxy has no enterprise license, which team models need. */
        ForbiddenWrite: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ProxyErrorBody"];
            };
        };
        /**
         * @description No such route (`detail`): wrong base URL, or another server. For a deployment, team, credential or provider that does not exist the proxy
         *     returns 400 or 500, where 404 (`error`) would be correct.
         */
        UnknownNameWrite: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ProxyErrorBody"] | components["schemas"]["DetailTextBody"];
            };
        };
        /**
         * @description No such route (`detail` is a string): wrong base URL, or another server. For a deployment that does not exist the proxy returns 400, where 404
         *     (`detail.error`) would be correct.
         */
        UnknownDeployment: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["DetailErrorBody"] | components["schemas"]["DetailTextBody"];
            };
        };
        /** @description No such route: wrong base URL, or another server. */
        RouteNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["DetailTextBody"];
            };
        };
        /** @description The path exists, but not with this method. The `allow` header lists the methods it has. */
        MethodNotAllowed: {
            headers: {
                /** @description The methods of the path. */
                allow?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["DetailTextBody"];
            };
        };
        /** @description The request body is not valid JSON, or does not match the schema. */
        InvalidBody: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationErrorBody"];
            };
        };
        /** @description A query parameter does not match its schema. */
        InvalidQuery: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationErrorBody"];
            };
        };
        /** @description The key, its user or its team is over its budget. */
        BudgetExceeded: {
            headers: {
                /** @description Seconds to wait, if the proxy or a gateway in front of it sends it. */
                "retry-after"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ProxyErrorBody"];
            };
        };
        /**
         * @description The proxy does not store models in its database, has no database, or raised an unhandled exception. Since 1.106 also if the row *was* written
         *     but the router cannot serve the deployment ("was saved to the database, but"): do not send the request again.
         */
        WriteError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ProxyErrorBody"] | components["schemas"]["UnhandledErrorBody"];
                "text/plain": components["schemas"]["UnhandledErrorText"];
            };
        };
        /** @description The proxy has no router (no model was ever configured), has no database, or raised an unhandled exception: plain text on 1.71, JSON since 1.106. */
        ReadError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["DetailErrorBody"] | components["schemas"]["ProxyErrorBody"] | components["schemas"]["UnhandledErrorBody"];
                "text/plain": components["schemas"]["UnhandledErrorText"];
            };
        };
        /** @description The proxy cannot reach its database. */
        DatabaseDown: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ProxyErrorBody"];
            };
        };
    };
    parameters: {
        /**
         * @description The deployment's id, percent-encoded. An id that contains a slash cannot be reached through this route. Neither can `.` and `..`, because URLs
         *     are normalized.
         */
        ModelId: string;
        /** @description The id of one deployment. Responses to model calls carry it in the `x-litellm-model-id` header. */
        LitellmModelId: string | null;
        /** @description Whether to return only deployments that the caller may use, directly or through a team. */
        IncludeTeamModels: boolean | null;
        /** @description Return only deployments that this team may use. */
        TeamIdOfInfo: string | null;
        /** @description Whether to omit deployments that background health checks found unhealthy. Without such checks it has no effect. */
        HealthyOnly: boolean | null;
        /** @description The name of one model group, or a name that a wildcard matches. */
        ModelGroupName: string | null;
        /** @description Whether to list wildcards (`openai/*`) too. Since 1.109 the default is the proxy's own setting. */
        ReturnWildcardRoutes: boolean | null;
        /** @description List the models that this team may call, instead of those that the key may call. */
        TeamId: string | null;
        /** @description Whether to list access groups too. */
        IncludeModelAccessGroups: boolean | null;
        /** @description Whether to list access groups only. */
        OnlyModelAccessGroups: boolean | null;
        /** @description Whether to add `metadata`, with the fallbacks, to each model. */
        IncludeMetadata: boolean | null;
        /** @description The fallbacks that `include_metadata` adds; `general` by default. The proxy returns 400 for any other value. */
        FallbackType: "general" | "context_window" | "content_policy";
        /** @description With `expand`, an admin (of the proxy, a team or an organization) sees every model. The proxy returns 400 for any other value. */
        Scope: "expand";
        /** @description Sent by the Codex command line. If it is given, the response is a `CodexModelList`. */
        ClientVersion: string | null;
        /** @description Sent by Anthropic's clients. If it is given, the response is an `AnthropicModelList`. For Claude Code, which is recognized by its `user-agent` or by `x-gateway-client: claude-code`, each entry has an id of its own and a `source_model`. */
        AnthropicVersion: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export interface operations {
    addNewModelModelNewPost: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The deployment to add. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Deployment"];
            };
        };
        responses: {
            /** @description The new row. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModelRow"];
                };
            };
            /**
             * @description The team or the credential does not exist, the key has expired or is over its budget, or the proxy cannot read the request body: it is not
             *     valid text, since 1.106 often also if it is not valid JSON, on 1.109 also if it is not a JSON object.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProxyErrorBody"] | components["schemas"]["DetailTextBody"];
                };
            };
            401: components["responses"]["UnauthorizedWrite"];
            403: components["responses"]["ForbiddenWrite"];
            404: components["responses"]["UnknownNameWrite"];
            405: components["responses"]["MethodNotAllowed"];
            /**
             * @description A team member's auto router with this name already exists (since 1.106). For an id that is taken the proxy returns 500, where 409 would be
             *     correct.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProxyErrorBody"];
                };
            };
            422: components["responses"]["InvalidBody"];
            429: components["responses"]["BudgetExceeded"];
            /**
             * @description The proxy could not write the row (usually because the id is taken), does not store models in its database, has no database, or raised an
             *     unhandled exception: plain text on 1.71, JSON since 1.106. Since 1.106 also if the row *was* written but the router cannot serve the
             *     deployment ("was saved to the database, but"): do not send the request again.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProxyErrorBody"] | components["schemas"]["UnhandledErrorBody"];
                    "text/plain": components["schemas"]["UnhandledErrorText"];
                };
            };
            503: components["responses"]["DatabaseDown"];
        };
    };
    updateModelModelUpdatePost: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The id of the deployment and the parameters to set. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeploymentUpdate"];
            };
        };
        responses: {
            /** @description The updated row. `null` if the proxy does not store models in its database; then nothing has changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModelRow"] | null;
                };
            };
            /**
             * @description The deployment does not exist or is defined in the config file, a part of the request body is missing, or the proxy cannot read it: it is
             *     not valid text, since 1.106 often also if it is not valid JSON, on 1.109 also if it is not a JSON object.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProxyErrorBody"] | components["schemas"]["DetailTextBody"];
                };
            };
            401: components["responses"]["UnauthorizedWrite"];
            403: components["responses"]["ForbiddenWrite"];
            404: components["responses"]["UnknownNameWrite"];
            405: components["responses"]["MethodNotAllowed"];
            /**
             * @description A team member's auto router changed in the meantime (since 1.106). For a deployment of the config file the proxy returns 400, where 409
             *     would be correct.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProxyErrorBody"];
                };
            };
            422: components["responses"]["InvalidBody"];
            429: components["responses"]["BudgetExceeded"];
            500: components["responses"]["WriteError"];
            503: components["responses"]["DatabaseDown"];
        };
    };
    patchModelModelModelIdUpdatePatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The deployment's id, percent-encoded. An id that contains a slash cannot be reached through this route. Neither can `.` and `..`, because URLs
                 *     are normalized.
                 */
                model_id: components["parameters"]["ModelId"];
            };
            cookie?: never;
        };
        /** @description The fields to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeploymentPatch"];
            };
        };
        responses: {
            /** @description The updated row. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModelRow"];
                };
            };
            /**
             * @description The deployment is defined in the config file, the proxy does not store models in its database, a value is invalid, or the proxy cannot read
             *     the request body.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProxyErrorBody"] | components["schemas"]["DetailErrorBody"] | components["schemas"]["DetailTextBody"];
                };
            };
            401: components["responses"]["UnauthorizedWrite"];
            /** @description The key may not write models, or the proxy has no enterprise license, which team models need. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DetailErrorBody"] | components["schemas"]["ProxyErrorBody"] | components["schemas"]["DetailTextBody"];
                };
            };
            /**
             * @description No deployment with this id in the database (`error`), or no such route (`detail`): an id that contains a slash, encoded or not, matches no
             *     route. For a team that does not exist the proxy returns 400, where 404 would be correct.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProxyErrorBody"] | components["schemas"]["DetailErrorBody"] | components["schemas"]["DetailTextBody"];
                };
            };
            405: components["responses"]["MethodNotAllowed"];
            /**
             * @description A team member's auto router changed in the meantime, or its name is taken (since 1.106). For a deployment of the config file the proxy
             *     returns 400, where 409 would be correct.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProxyErrorBody"] | components["schemas"]["DetailTextBody"];
                };
            };
            422: components["responses"]["InvalidBody"];
            429: components["responses"]["BudgetExceeded"];
            /**
             * @description The proxy has no database or raised an unhandled exception: plain text on 1.71, JSON since 1.106. Since 1.106 also if the row *was* written
             *     but the router cannot serve the deployment ("was saved to the database, but"): do not send the request again.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProxyErrorBody"] | components["schemas"]["DetailErrorBody"] | components["schemas"]["UnhandledErrorBody"];
                    "text/plain": components["schemas"]["UnhandledErrorText"];
                };
            };
            503: components["responses"]["DatabaseDown"];
        };
    };
    deleteModelModelDeletePost: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The id of the deployment to delete. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeploymentId"];
            };
        };
        responses: {
            /** @description The deployment is deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletedModel"];
                };
            };
            /**
             * @description No deployment with this id in the database, or the proxy cannot read the request body: it is not valid text, since 1.106 often also if it
             *     is not valid JSON, on 1.109 also if it is not a JSON object.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProxyErrorBody"] | components["schemas"]["DetailTextBody"];
                };
            };
            401: components["responses"]["UnauthorizedWrite"];
            403: components["responses"]["ForbiddenWrite"];
            404: components["responses"]["UnknownNameWrite"];
            405: components["responses"]["MethodNotAllowed"];
            /** @description The deployment is defined in the config file. The proxy returns 400 with "not found in db", where 409 would be correct. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProxyErrorBody"];
                };
            };
            422: components["responses"]["InvalidBody"];
            429: components["responses"]["BudgetExceeded"];
            500: components["responses"]["WriteError"];
            503: components["responses"]["DatabaseDown"];
        };
    };
    modelInfoV1ModelInfoGet: {
        parameters: {
            query?: {
                /** @description The id of one deployment. Responses to model calls carry it in the `x-litellm-model-id` header. */
                litellm_model_id?: components["parameters"]["LitellmModelId"];
                /** @description Whether to return only deployments that the caller may use, directly or through a team. */
                include_team_models?: components["parameters"]["IncludeTeamModels"];
                /** @description Return only deployments that this team may use. */
                teamId?: components["parameters"]["TeamIdOfInfo"];
                /** @description Whether to omit deployments that background health checks found unhealthy. Without such checks it has no effect. */
                healthy_only?: components["parameters"]["HealthyOnly"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The deployments; only one if `litellm_model_id` is given. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeploymentList"];
                };
            };
            /** @description The proxy serves no deployment with this id, or the key has expired or is over its budget. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DetailErrorBody"] | components["schemas"]["ProxyErrorBody"];
                };
            };
            401: components["responses"]["UnauthorizedRead"];
            403: components["responses"]["ForbiddenDeployments"];
            404: components["responses"]["UnknownDeployment"];
            405: components["responses"]["MethodNotAllowed"];
            422: components["responses"]["InvalidQuery"];
            429: components["responses"]["BudgetExceeded"];
            500: components["responses"]["ReadError"];
            503: components["responses"]["DatabaseDown"];
        };
    };
    modelInfoV1V1ModelInfoGet: {
        parameters: {
            query?: {
                /** @description The id of one deployment. Responses to model calls carry it in the `x-litellm-model-id` header. */
                litellm_model_id?: components["parameters"]["LitellmModelId"];
                /** @description Whether to return only deployments that the caller may use, directly or through a team. */
                include_team_models?: components["parameters"]["IncludeTeamModels"];
                /** @description Return only deployments that this team may use. */
                teamId?: components["parameters"]["TeamIdOfInfo"];
                /** @description Whether to omit deployments that background health checks found unhealthy. Without such checks it has no effect. */
                healthy_only?: components["parameters"]["HealthyOnly"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The deployments; only one if `litellm_model_id` is given. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeploymentList"];
                };
            };
            /** @description The proxy serves no deployment with this id, or the key has expired or is over its budget. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DetailErrorBody"] | components["schemas"]["ProxyErrorBody"];
                };
            };
            401: components["responses"]["UnauthorizedRead"];
            403: components["responses"]["ForbiddenDeployments"];
            404: components["responses"]["UnknownDeployment"];
            405: components["responses"]["MethodNotAllowed"];
            422: components["responses"]["InvalidQuery"];
            429: components["responses"]["BudgetExceeded"];
            500: components["responses"]["ReadError"];
            503: components["responses"]["DatabaseDown"];
        };
    };
    modelGroupInfoModelGroupInfoGet: {
        parameters: {
            query?: {
                /** @description The name of one model group, or a name that a wildcard matches. */
                model_group?: components["parameters"]["ModelGroupName"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The model groups. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModelGroupList"];
                };
            };
            /** @description The key has expired or is over its budget. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProxyErrorBody"];
                };
            };
            401: components["responses"]["UnauthorizedRead"];
            403: components["responses"]["ForbiddenRead"];
            404: components["responses"]["RouteNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            422: components["responses"]["InvalidQuery"];
            429: components["responses"]["BudgetExceeded"];
            500: components["responses"]["ReadError"];
            503: components["responses"]["DatabaseDown"];
        };
    };
    modelListModelsGet: {
        parameters: {
            query?: {
                /** @description Whether to list wildcards (`openai/*`) too. Since 1.109 the default is the proxy's own setting. */
                return_wildcard_routes?: components["parameters"]["ReturnWildcardRoutes"];
                /** @description List the models that this team may call, instead of those that the key may call. */
                team_id?: components["parameters"]["TeamId"];
                /** @description Whether to list access groups too. */
                include_model_access_groups?: components["parameters"]["IncludeModelAccessGroups"];
                /** @description Whether to list access groups only. */
                only_model_access_groups?: components["parameters"]["OnlyModelAccessGroups"];
                /** @description Whether to add `metadata`, with the fallbacks, to each model. */
                include_metadata?: components["parameters"]["IncludeMetadata"];
                /** @description The fallbacks that `include_metadata` adds; `general` by default. The proxy returns 400 for any other value. */
                fallback_type?: components["parameters"]["FallbackType"];
                /** @description With `expand`, an admin (of the proxy, a team or an organization) sees every model. The proxy returns 400 for any other value. */
                scope?: components["parameters"]["Scope"];
                /** @description Whether to omit deployments that background health checks found unhealthy. Without such checks it has no effect. */
                healthy_only?: components["parameters"]["HealthyOnly"];
                /** @description Sent by the Codex command line. If it is given, the response is a `CodexModelList`. */
                client_version?: components["parameters"]["ClientVersion"];
            };
            header?: {
                /** @description Sent by Anthropic's clients. If it is given, the response is an `AnthropicModelList`. For Claude Code, which is recognized by its `user-agent` or by `x-gateway-client: claude-code`, each entry has an id of its own and a `source_model`. */
                "anthropic-version"?: components["parameters"]["AnthropicVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The models. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AvailableModelList"];
                };
            };
            /** @description The value of `scope` or `fallback_type` is unknown, or the key has expired or is over its budget. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DetailTextBody"] | components["schemas"]["ProxyErrorBody"];
                };
            };
            401: components["responses"]["UnauthorizedRead"];
            /** @description The key's user is not a member of the team, or the key may not call this route. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DetailErrorBody"] | components["schemas"]["ProxyErrorBody"];
                };
            };
            /** @description The team does not exist (`detail.error`, since 1.106; 1.71 returns 500), or no such route (`detail`). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DetailErrorBody"] | components["schemas"]["DetailTextBody"];
                };
            };
            405: components["responses"]["MethodNotAllowed"];
            422: components["responses"]["InvalidQuery"];
            429: components["responses"]["BudgetExceeded"];
            500: components["responses"]["ReadError"];
            503: components["responses"]["DatabaseDown"];
        };
    };
    modelListV1ModelsGet: {
        parameters: {
            query?: {
                /** @description Whether to list wildcards (`openai/*`) too. Since 1.109 the default is the proxy's own setting. */
                return_wildcard_routes?: components["parameters"]["ReturnWildcardRoutes"];
                /** @description List the models that this team may call, instead of those that the key may call. */
                team_id?: components["parameters"]["TeamId"];
                /** @description Whether to list access groups too. */
                include_model_access_groups?: components["parameters"]["IncludeModelAccessGroups"];
                /** @description Whether to list access groups only. */
                only_model_access_groups?: components["parameters"]["OnlyModelAccessGroups"];
                /** @description Whether to add `metadata`, with the fallbacks, to each model. */
                include_metadata?: components["parameters"]["IncludeMetadata"];
                /** @description The fallbacks that `include_metadata` adds; `general` by default. The proxy returns 400 for any other value. */
                fallback_type?: components["parameters"]["FallbackType"];
                /** @description With `expand`, an admin (of the proxy, a team or an organization) sees every model. The proxy returns 400 for any other value. */
                scope?: components["parameters"]["Scope"];
                /** @description Whether to omit deployments that background health checks found unhealthy. Without such checks it has no effect. */
                healthy_only?: components["parameters"]["HealthyOnly"];
                /** @description Sent by the Codex command line. If it is given, the response is a `CodexModelList`. */
                client_version?: components["parameters"]["ClientVersion"];
            };
            header?: {
                /** @description Sent by Anthropic's clients. If it is given, the response is an `AnthropicModelList`. For Claude Code, which is recognized by its `user-agent` or by `x-gateway-client: claude-code`, each entry has an id of its own and a `source_model`. */
                "anthropic-version"?: components["parameters"]["AnthropicVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The models. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AvailableModelList"];
                };
            };
            /** @description The value of `scope` or `fallback_type` is unknown, or the key has expired or is over its budget. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DetailTextBody"] | components["schemas"]["ProxyErrorBody"];
                };
            };
            401: components["responses"]["UnauthorizedRead"];
            /** @description The key's user is not a member of the team, or the key may not call this route. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DetailErrorBody"] | components["schemas"]["ProxyErrorBody"];
                };
            };
            /** @description The team does not exist (`detail.error`, since 1.106; 1.71 returns 500), or no such route (`detail`). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DetailErrorBody"] | components["schemas"]["DetailTextBody"];
                };
            };
            405: components["responses"]["MethodNotAllowed"];
            422: components["responses"]["InvalidQuery"];
            429: components["responses"]["BudgetExceeded"];
            500: components["responses"]["ReadError"];
            503: components["responses"]["DatabaseDown"];
        };
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
