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
         * @description Stores a deployment in the database and serves it at once. `model_info.id` is the primary key: give one of your own and a repeated call
         *     cannot make a second deployment, but ends in a 500. Answers with the written row, its parameters encrypted.
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
         * Update a deployment, the old way
         * @deprecated
         * @description Merges `litellm_params` into the row named by `model_info.id`. Prefer `PATCH /model/{model_id}/update`: this one drops parameters that the
         *     proxy has no field for, sets booleans that are not given back to `false`, ignores the rest of `model_info` and, on 1.71, the name,
         *     and does not reload the router there, so that reads show the old values until the periodic reload.
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
                /** @description The deployment's id. Percent-encode it. One with a slash cannot be reached by this route, nor `.` and `..`, which addresses lose on the way. */
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
         * Change the given fields of a deployment
         * @description Changes what the body holds and leaves the rest. A field set to `null` is left as it is: nothing can be removed, but on 1.109, by
         *     `litellm_params_to_remove`. On 1.71 one such call drops every config model from the router until a restart.
         *     The reads show the change at once.
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
         * Remove a deployment
         * @description Removes a deployment from the database and from the router. A config model is "not found in db": it can only be removed from the config file.
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
         * List deployments, or read one
         * @deprecated
         * @description The deployments that the key may see, with parameters (secrets left away), and with the prices, limits and abilities that the proxy knows of
         *     their models. A deployment of a wildcard (`deepseek/*`) is listed once for each model behind it, all under one id.
         *     `/model/info` and `/v1/model/info` are the same.
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
         * List deployments, or read one
         * @description The deployments that the key may see, with parameters (secrets left away), and with the prices, limits and abilities that the proxy knows of
         *     their models. A deployment of a wildcard (`deepseek/*`) is listed once for each model behind it, all under one id.
         *     `/model/info` and `/v1/model/info` are the same.
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
         * List groups, or read one
         * @description What end users call: each name once, with the prices, limits and abilities of its deployments taken together (the highest limit, the highest
         *     price, `tpm` and `rpm` added up, an ability as soon as one deployment has it). With `model_group`, that group alone; a name that only a
         *     wildcard covers (`openai/tts-1` where `openai/*` is configured) is answered too; an unknown name gives an empty list.
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
         * List the models that the key can call
         * @deprecated
         * @description OpenAI's list of models: the groups that the key may call, and the models behind wildcards. `/models` and `/v1/models` are the same.
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
         * List the models that the key can call
         * @description OpenAI's list of models: the groups that the key may call, and the models behind wildcards. `/models` and `/v1/models` are the same.
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
        /** @description A deployment, as it is created. Other top-level fields are taken and dropped. */
        Deployment: {
            /**
             * @description The public name. Deployments of one name form a group, among which the router spreads the load.
             * @example gpt-4o
             */
            model_name: string;
            litellm_params: components["schemas"]["LiteLLMParams"];
            /** @description What is known of the deployment. Left away, the proxy makes one with an id. */
            model_info?: components["schemas"]["ModelInfo"] | null;
            /** @description Create it paused. Only proxy admins may. */
            blocked?: boolean | null;
        } & {
            [key: string]: unknown;
        };
        /** @description What `POST /model/update` merges into a row. `model_info.id` names the row; both parts have to be there. */
        DeploymentUpdate: {
            /** @description The new public name. 1.71 ignores it here. */
            model_name?: string | null;
            litellm_params: components["schemas"]["LiteLLMParamsPatch"];
            /** @description Which deployment it is, by its `id`; since 1.109, what is to be known of it. */
            model_info: {
                /**
                 * @description The deployment's id.
                 * @example p1
                 */
                id: string;
            } & WithRequired<components["schemas"]["ModelInfo"], "id">;
            /** @description Pause (`true`) or resume (`false`) the deployment. Only proxy admins may. */
            blocked?: boolean | null;
        };
        /** @description What `PATCH /model/{model_id}/update` changes. Everything is optional; `null` leaves a field as it is. */
        DeploymentPatch: {
            /** @description The new public name. */
            model_name?: string | null;
            litellm_params?: components["schemas"]["LiteLLMParamsPatch"] | null;
            /** @description Fields of `model_info` to set. Send no other deployment's `id` here. */
            model_info?: components["schemas"]["ModelInfo"] | null;
            /** @description Pause (`true`) or resume (`false`) the deployment. Only proxy admins may. */
            blocked?: boolean | null;
            /**
             * @description Names of parameters to remove from `litellm_params`; a name that is set there too is refused. Older proxies take no notice of it.
             * @default []
             * @example [
             *       "max_budget",
             *       "budget_duration"
             *     ]
             */
            litellm_params_to_remove?: string[];
        };
        /** @description Which deployment to remove. */
        DeploymentId: {
            /**
             * @description The deployment's id.
             * @example d1
             */
            id: string;
        };
        /** @description Parameters that go in and are never read back. A written row shows their ciphertext. */
        LiteLLMCredentials: {
            /**
             * @description The provider's key. A secret: stored encrypted, never read back. `os.environ/NAME` names an environment variable of the proxy instead.
             * @example sk-…
             */
            api_key?: string | null;
            /** @description Google service account: the JSON itself, or a path to it. A secret: never read back. */
            vertex_credentials?: string | {
                [key: string]: unknown;
            } | null;
            /** @description AWS access key id. A secret: never read back. */
            aws_access_key_id?: string | null;
            /** @description AWS secret access key. A secret: never read back. */
            aws_secret_access_key?: string | null;
            /** @description Azure client secret. A secret. */
            client_secret?: string | null;
        };
        /** @description Parameters of a deployment that reads show. Secrets among them, where a read shows them at all, are masked (`sk-1****2345`). */
        LiteLLMSettings: {
            /**
             * @description The provider's base URL. Read back as it is.
             * @example https://api.openai.com/v1
             */
            api_base?: string | null;
            /**
             * @description The provider's API version, as Azure OpenAI wants it.
             * @example 2024-10-21
             */
            api_version?: string | null;
            /** @description The provider, where `model` does not name it. */
            custom_llm_provider?: string | null;
            /** @description OpenAI organization. */
            organization?: string | null;
            /** @description A stored credential of the proxy, in place of parameters of its own. */
            litellm_credential_name?: string | null;
            /**
             * @description Tokens per minute that this deployment may take.
             * @example 20000
             */
            tpm?: number | null;
            /**
             * @description Requests per minute that this deployment may take.
             * @example 100
             */
            rpm?: number | null;
            /** @description Input tokens per minute that this deployment may take. */
            itpm?: number | null;
            /** @description Output tokens per minute that this deployment may take. */
            otpm?: number | null;
            /** @description Tokens per day that this deployment may take. */
            tpd?: number | null;
            /** @description Requests per day that this deployment may take. */
            rpd?: number | null;
            /**
             * @description When the daily limits start over: `HH:MM` in UTC; midnight where unset.
             * @example 06:00
             */
            daily_reset_time?: string | null;
            /**
             * @description How long a request may take, in seconds; `os.environ/NAME` as a string.
             * @example 600
             */
            timeout?: number | string | null;
            /** @description How long a streamed request may take, in seconds; `os.environ/NAME` as a string. */
            stream_timeout?: number | string | null;
            /** @description `timeout` in seconds for each service tier. */
            timeout_by_service_tier?: {
                [key: string]: number;
            } | null;
            /** @description `stream_timeout` in seconds for each service tier. */
            stream_timeout_by_service_tier?: {
                [key: string]: number;
            } | null;
            /**
             * @description How often the proxy tries a failed request again.
             * @example 2
             */
            max_retries?: number | null;
            /**
             * @description What this deployment may spend in `budget_duration`, in USD.
             * @example 100
             */
            max_budget?: number | null;
            /**
             * @description Length of the budget window: `30s`, `30m`, `30h`, `30d`, `1mo`.
             * @example 30d
             */
            budget_duration?: string | null;
            /**
             * @description Tags for routing by tag.
             * @example [
             *       "prod"
             *     ]
             */
            tags?: string[] | null;
            /** @description Patterns that request headers are matched with, for routing by tag. */
            tag_regex?: string[] | null;
            /** @description Google Cloud project of Vertex AI. */
            vertex_project?: string | null;
            /**
             * @description Google Cloud region of Vertex AI.
             * @example europe-west4
             */
            vertex_location?: string | null;
            /** @description Region, for providers that have one; checked against a caller's allowed regions. */
            region_name?: string | null;
            /**
             * @description AWS region of Bedrock or SageMaker.
             * @example eu-central-1
             */
            aws_region_name?: string | null;
            /** @description Region of IBM watsonx. */
            watsonx_region_name?: string | null;
            /** @description Which of the authentication parameters a caller may set in a request. */
            configurable_clientside_auth_params?: (string | components["schemas"]["ClientsideAuthParam"])[] | null;
            /** @description Trace id put on requests of this deployment. */
            litellm_trace_id?: string | null;
            /** @description Largest file, in megabytes. */
            max_file_size_mb?: number | null;
            /**
             * @description Whether pass-through endpoints may use the credentials of this deployment.
             * @default false
             */
            use_in_pass_through?: boolean | null;
            /**
             * @description Whether the provider is itself a LiteLLM proxy.
             * @default false
             */
            use_litellm_proxy?: boolean | null;
            /**
             * @description Put reasoning into the content of an answer, in `<think>` tags.
             * @default false
             */
            merge_reasoning_content_in_choices?: boolean | null;
            /** @description Facts that travel with the parameters. */
            model_info?: {
                [key: string]: unknown;
            } | null;
            /** @description Azure AD token, in place of a key. A secret. */
            azure_ad_token?: string | null;
            /** @description Azure tenant. */
            tenant_id?: string | null;
            /** @description Azure application (client) id. */
            client_id?: string | null;
            /** @description Scope of the Azure token. */
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
            /** @description Web identity token that AWS exchanges for a role. A secret. */
            aws_web_identity_token?: string | null;
            /** @description AWS STS endpoint to assume the role at. */
            aws_sts_endpoint?: string | null;
            /** @description External id the AWS role asks for. */
            aws_external_id?: string | null;
            /** @description Tags set on the assumed AWS session. */
            aws_session_tags?: components["schemas"]["AwsSessionTag"][] | null;
            /** @description Bedrock runtime endpoint, in place of the regional one. */
            aws_bedrock_runtime_endpoint?: string | null;
            /** @description Bedrock project. */
            aws_bedrock_project_id?: string | null;
            /** @description S3 bucket for files and batches. */
            s3_bucket_name?: string | null;
            /** @description S3 endpoint, in place of the regional one. */
            s3_endpoint_url?: string | null;
            /** @description S3 region. */
            s3_region_name?: string | null;
            /** @description S3 access key id. A secret. */
            s3_access_key_id?: string | null;
            /** @description S3 secret access key. A secret. */
            s3_secret_access_key?: string | null;
            /** @description KMS key that S3 encrypts with. */
            s3_encryption_key_id?: string | null;
            /** @description AWS account that must own the bucket. */
            s3_bucket_owner?: string | null;
            /** @description ARN of the role that Bedrock batches run as. */
            aws_batch_role_arn?: string | null;
            /** @description S3 bucket that batches write to. */
            s3_output_bucket_name?: string | null;
            /** @description Tags set on Bedrock jobs. */
            bedrock_tags?: unknown[] | null;
            /** @description Rule of Anthropic workload identity federation. */
            anthropic_federation_rule_id?: string | null;
            /** @description Anthropic organization. */
            anthropic_organization_id?: string | null;
            /** @description Anthropic service account. */
            anthropic_service_account_id?: string | null;
            /** @description Anthropic workspace of the federation. */
            anthropic_federation_workspace_id?: string | null;
            /** @description Path of the identity token, on the proxy's disk. */
            anthropic_identity_token_file?: string | null;
            /** @description Identity token. A secret. */
            anthropic_identity_token?: string | null;
            /** @description Where the identity token comes from. */
            anthropic_identity_source?: string | null;
            /** @description Issuer that the proxy signs as. */
            anthropic_issuer_url?: string | null;
            /** @description Subject of the signed token. */
            anthropic_issuer_subject?: string | null;
            /** @description Audience of the signed token. */
            anthropic_issuer_audience?: string | null;
            /** @description How long a signed token lives, in seconds. */
            anthropic_issuer_ttl_seconds?: number | null;
            /** @description Reference to the signing key. */
            anthropic_issuer_signing_key_ref?: string | null;
            /** @description Token URL of Keycloak. */
            anthropic_keycloak_token_url?: string | null;
            /** @description Client id at Keycloak. */
            anthropic_keycloak_client_id?: string | null;
            /** @description How the client proves itself to Keycloak. */
            anthropic_keycloak_auth_method?: string | null;
            /** @description Reference to the client secret at Keycloak. */
            anthropic_keycloak_client_secret_ref?: string | null;
            /** @description Scope asked of Keycloak. */
            anthropic_keycloak_scope?: string | null;
            /** @description Set by the proxy itself where a caller redirects `api_base`. */
            anthropic_disable_workload_identity_federation?: boolean | null;
            /** @description Identity provider of OpenAI workload identity federation. */
            openai_identity_provider_id?: string | null;
            /** @description OpenAI service account. */
            openai_service_account_id?: string | null;
            /** @description Path of the identity token, on the proxy's disk. */
            openai_identity_token_file?: string | null;
            /** @description Drop parameters that the provider does not know, instead of failing. */
            drop_params?: boolean | string | null;
            /** @description Header by which requests stick to a provider. */
            provider_affinity_header?: string | null;
            /** @description Tokens per minute for a key that has no limit of its own here. */
            default_api_key_tpm_limit?: number | null;
            /** @description Requests per minute for a key that has no limit of its own here. */
            default_api_key_rpm_limit?: number | null;
            /** @description Seconds between heartbeats on a quiet stream. */
            keepalive_seconds?: number | null;
            /**
             * @description Whether a caller may set `keepalive_seconds`.
             * @default false
             */
            allow_client_keepalive_override?: boolean | null;
            /** @description Answer through the chat completions API where the Responses API is asked for. */
            use_chat_completions_api?: boolean | null;
            /**
             * @description Use the stored xAI login where no key is set.
             * @default false
             */
            use_xai_oauth?: boolean | null;
            /** @description Send the caller's user id to Fireworks AI as `user`. */
            fireworks_forward_user_id?: boolean | null;
            /** @description Answer this instead of asking the provider: a text, or a whole answer in the shape of a chat completion. */
            mock_response?: (string | null) | components["schemas"]["MockCompletion"] | unknown;
            /** @description Path of the auto router's configuration, on the proxy's disk. */
            auto_router_config_path?: string | null;
            /** @description Configuration of the auto router, as JSON text. */
            auto_router_config?: string | null;
            /** @description Group the auto router falls back to. */
            auto_router_default_model?: string | null;
            /** @description Embedding model of the auto router. */
            auto_router_embedding_model?: string | null;
            /** @description How many characters of a prompt the auto router looks at. */
            auto_router_max_input_chars?: number | null;
            /** @description Compression of the routing hop. */
            auto_router_routing_compression?: string | null;
            /** @description Compression of the hop to the model. */
            auto_router_model_compression?: string | null;
            /** @description Configuration of the complexity router. */
            complexity_router_config?: {
                [key: string]: unknown;
            } | null;
            /** @description Group the complexity router falls back to. */
            complexity_router_default_model?: string | null;
            /** @description Group the adaptive router falls back to. */
            adaptive_router_default_model?: string | null;
            /** @description Configuration of the adaptive router. */
            adaptive_router_config?: {
                [key: string]: unknown;
            } | null;
            /** @description Configuration of the quality router. */
            quality_router_config?: {
                [key: string]: unknown;
            } | null;
            /** @description Group the quality router falls back to. */
            quality_router_default_model?: string | null;
            /** @description Vector store of this deployment. */
            vector_store_id?: string | null;
            /** @description Milvus field that holds the text. */
            milvus_text_field?: string | null;
            /** @description Milvus database. */
            milvus_db_name?: string | null;
            /** @description Milvus partitions to search. */
            milvus_partition_names?: string[] | null;
            /** @description Valkey host. */
            valkey_host?: string | null;
            /** @description Valkey port. */
            valkey_port?: number | null;
            /** @description Valkey password. A secret. */
            valkey_password?: string | null;
            /** @description Whether Valkey is reached over TLS. */
            valkey_ssl?: boolean | null;
            /** @description Valkey field that holds the text. */
            valkey_text_field?: string | null;
            /** @description Valkey field that holds the embedding. */
            valkey_embedding_field?: string | null;
            /** @description Bedrock control plane endpoint, in place of the regional one. */
            aws_bedrock_control_plane_endpoint?: string | null;
            /** @description Endpoint that exchanges an OAuth token. */
            token_exchange_endpoint?: string | null;
            /** @description Profile of the token exchange. */
            token_exchange_profile?: string | null;
            /** @description Scope asked of the token exchange. */
            token_exchange_scope?: string | null;
            /** @description Audience asked of the token exchange. */
            token_exchange_audience?: string | null;
            /** @description API version for the Responses API, where it differs from `api_version`. */
            responses_api_version?: string | null;
            /** @description Path of a ChatGPT login file, on the proxy's disk. */
            chatgpt_auth_file?: string | null;
            /** @description Carry the thought signature inside the id of a tool call. */
            thought_signature_in_tool_call_id?: boolean | null;
            /**
             * @description USD per token of the prompt.
             * @example 0.0000025
             */
            input_cost_per_token?: number | null;
            /**
             * @description USD per token of the answer.
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
            /** @description USD per character of the prompt. */
            input_cost_per_character?: number | null;
            /** @description USD per character of the answer. */
            output_cost_per_character?: number | null;
            /** @description USD per prompt token read from the prompt cache. */
            cache_read_input_token_cost?: number | null;
            /** @description USD per prompt token written to the prompt cache. */
            cache_creation_input_token_cost?: number | null;
            /** @description Prices by length of the prompt: a list of ranges, each with its USD per token. */
            tiered_pricing?: {
                [key: string]: unknown;
            }[] | null;
            /** @description USD per second, input and output alike. */
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
            /** @description USD per generated image at 512. */
            output_cost_per_image_512?: number | null;
            /** @description USD per generated image at 1024. */
            output_cost_per_image_1024?: number | null;
            /** @description USD per generated image at 1536. */
            output_cost_per_image_1536?: number | null;
            /** @description USD per token of the prompt, on the flex service tier. */
            input_cost_per_token_flex?: number | null;
            /** @description USD per token of the prompt, on the priority service tier. */
            input_cost_per_token_priority?: number | null;
            /** @description USD per token of the prompt, on the balanced service tier. */
            input_cost_per_token_balanced?: number | null;
            /** @description USD per token of the prompt, on the ultrafast service tier. */
            input_cost_per_token_ultrafast?: number | null;
            /** @description USD per prompt token written to the prompt cache, for a cache entry kept longer than 1 hour. */
            cache_creation_input_token_cost_above_1hr?: number | null;
            /** @description USD per prompt token written to the prompt cache, once the prompt is longer than 100,000 tokens. */
            cache_creation_input_token_cost_above_100k_tokens?: number | null;
            /** @description USD per prompt token written to the prompt cache, once the prompt is longer than 100,000 tokens, for a cache entry kept longer than 1 hour. */
            cache_creation_input_token_cost_above_1hr_above_100k_tokens?: number | null;
            /** @description USD per prompt token written to the prompt cache, once the prompt is longer than 200,000 tokens. */
            cache_creation_input_token_cost_above_200k_tokens?: number | null;
            /** @description USD per prompt token written to the prompt cache, once the prompt is longer than 272,000 tokens. */
            cache_creation_input_token_cost_above_272k_tokens?: number | null;
            /** @description USD per prompt token written to the prompt cache, once the prompt is longer than 272,000 tokens, on the priority service tier. */
            cache_creation_input_token_cost_above_272k_tokens_priority?: number | null;
            /** @description USD per prompt token written to the prompt cache, once the prompt is longer than 272,000 tokens, on the flex service tier. */
            cache_creation_input_token_cost_above_272k_tokens_flex?: number | null;
            /** @description USD per prompt token written to the prompt cache, once the prompt is longer than 272,000 tokens, on the ultrafast service tier. */
            cache_creation_input_token_cost_above_272k_tokens_ultrafast?: number | null;
            /** @description USD per prompt token written to the prompt cache, on the flex service tier. */
            cache_creation_input_token_cost_flex?: number | null;
            /** @description USD per prompt token written to the prompt cache, on the priority service tier. */
            cache_creation_input_token_cost_priority?: number | null;
            /** @description USD per prompt token written to the prompt cache, on the ultrafast service tier. */
            cache_creation_input_token_cost_ultrafast?: number | null;
            /** @description USD per audio token written to the prompt cache. */
            cache_creation_input_audio_token_cost?: number | null;
            /** @description USD per prompt token read from the prompt cache, on the flex service tier. */
            cache_read_input_token_cost_flex?: number | null;
            /** @description USD per prompt token read from the prompt cache, on the priority service tier. */
            cache_read_input_token_cost_priority?: number | null;
            /** @description USD per prompt token read from the prompt cache, on the balanced service tier. */
            cache_read_input_token_cost_balanced?: number | null;
            /** @description USD per prompt token read from the prompt cache, on the ultrafast service tier. */
            cache_read_input_token_cost_ultrafast?: number | null;
            /** @description USD per prompt token read from the prompt cache, once the prompt is longer than 100,000 tokens. */
            cache_read_input_token_cost_above_100k_tokens?: number | null;
            /** @description USD per prompt token read from the prompt cache, once the prompt is longer than 200,000 tokens. */
            cache_read_input_token_cost_above_200k_tokens?: number | null;
            /** @description USD per prompt token read from the prompt cache, once the prompt is longer than 200,000 tokens, on the priority service tier. */
            cache_read_input_token_cost_above_200k_tokens_priority?: number | null;
            /** @description USD per prompt token read from the prompt cache, once the prompt is longer than 272,000 tokens, on the priority service tier. */
            cache_read_input_token_cost_above_272k_tokens_priority?: number | null;
            /** @description USD per prompt token read from the prompt cache, once the prompt is longer than 272,000 tokens, on the flex service tier. */
            cache_read_input_token_cost_above_272k_tokens_flex?: number | null;
            /** @description USD per prompt token read from the prompt cache, once the prompt is longer than 272,000 tokens, on the ultrafast service tier. */
            cache_read_input_token_cost_above_272k_tokens_ultrafast?: number | null;
            /** @description USD per prompt token read from the prompt cache, in the batch API. */
            cache_read_input_token_cost_batches?: number | null;
            /** @description USD per prompt token read from the prompt cache, once the prompt is longer than 100,000 tokens, in the batch API. */
            cache_read_input_token_cost_above_100k_tokens_batches?: number | null;
            /** @description USD per prompt token read from the prompt cache, once the prompt is longer than 200,000 tokens, in the batch API. */
            cache_read_input_token_cost_above_200k_tokens_batches?: number | null;
            /** @description USD per prompt token read from the prompt cache, once the prompt is longer than 272,000 tokens, in the batch API. */
            cache_read_input_token_cost_above_272k_tokens_batches?: number | null;
            /** @description USD per prompt token written to the prompt cache, in the batch API. */
            cache_creation_input_token_cost_batches?: number | null;
            /** @description USD per prompt token written to the prompt cache, once the prompt is longer than 100,000 tokens, in the batch API. */
            cache_creation_input_token_cost_above_100k_tokens_batches?: number | null;
            /** @description USD per prompt token written to the prompt cache, once the prompt is longer than 200,000 tokens, in the batch API. */
            cache_creation_input_token_cost_above_200k_tokens_batches?: number | null;
            /** @description USD per prompt token written to the prompt cache, once the prompt is longer than 272,000 tokens, in the batch API. */
            cache_creation_input_token_cost_above_272k_tokens_batches?: number | null;
            /** @description USD per audio token read from the prompt cache. */
            cache_read_input_audio_token_cost?: number | null;
            /** @description USD per image token read from the prompt cache. */
            cache_read_input_image_token_cost?: number | null;
            /** @description USD per character of the prompt, once the prompt is longer than 128,000 tokens. */
            input_cost_per_character_above_128k_tokens?: number | null;
            /** @description USD per audio token of the prompt. */
            input_cost_per_audio_token?: number | null;
            /** @description USD per prompt token found in the cache. */
            input_cost_per_token_cache_hit?: number | null;
            /** @description USD per token of the prompt, once the prompt is longer than 128,000 tokens. */
            input_cost_per_token_above_128k_tokens?: number | null;
            /** @description USD per token of the prompt, once the prompt is longer than 100,000 tokens. */
            input_cost_per_token_above_100k_tokens?: number | null;
            /** @description USD per token of the prompt, once the prompt is longer than 200,000 tokens. */
            input_cost_per_token_above_200k_tokens?: number | null;
            /** @description USD per token of the prompt, once the prompt is longer than 200,000 tokens, on the priority service tier. */
            input_cost_per_token_above_200k_tokens_priority?: number | null;
            /** @description USD per token of the prompt, once the prompt is longer than 272,000 tokens, on the priority service tier. */
            input_cost_per_token_above_272k_tokens_priority?: number | null;
            /** @description USD per token of the prompt, once the prompt is longer than 272,000 tokens, on the flex service tier. */
            input_cost_per_token_above_272k_tokens_flex?: number | null;
            /** @description USD per token of the prompt, once the prompt is longer than 272,000 tokens, on the ultrafast service tier. */
            input_cost_per_token_above_272k_tokens_ultrafast?: number | null;
            /** @description USD per token of the prompt, once the prompt is longer than 200,000 tokens, in the batch API. */
            input_cost_per_token_above_200k_tokens_batches?: number | null;
            /** @description USD per token of the prompt, once the prompt is longer than 100,000 tokens, in the batch API. */
            input_cost_per_token_above_100k_tokens_batches?: number | null;
            /** @description USD per token of the prompt, once the prompt is longer than 272,000 tokens, in the batch API. */
            input_cost_per_token_above_272k_tokens_batches?: number | null;
            /** @description USD per request: a search or a rerank. */
            input_cost_per_query?: number | null;
            /** @description USD per input image. */
            input_cost_per_image?: number | null;
            /** @description USD per input image, once the prompt is longer than 128,000 tokens. */
            input_cost_per_image_above_128k_tokens?: number | null;
            /** @description USD per second of input audio. */
            input_cost_per_audio_per_second?: number | null;
            /** @description USD per second of input audio, once the prompt is longer than 128,000 tokens. */
            input_cost_per_audio_per_second_above_128k_tokens?: number | null;
            /** @description USD per second of input video. */
            input_cost_per_video_per_second?: number | null;
            /** @description USD per second of input video, once the prompt is longer than 128,000 tokens. */
            input_cost_per_video_per_second_above_128k_tokens?: number | null;
            /** @description USD per second of input video, for clips longer than 15 seconds. */
            input_cost_per_video_per_second_above_15s_interval?: number | null;
            /** @description USD per second of input video, for clips longer than 8 seconds. */
            input_cost_per_video_per_second_above_8s_interval?: number | null;
            /** @description USD per audio token of the prompt, in the batch API. */
            input_cost_per_audio_token_batches?: number | null;
            /** @description USD per image token of the prompt, in the batch API. */
            input_cost_per_image_token_batches?: number | null;
            /** @description USD per token of the prompt, in the batch API. */
            input_cost_per_token_batches?: number | null;
            /** @description USD per video token of the prompt, in the batch API. */
            input_cost_per_video_token_batches?: number | null;
            /** @description USD per token of the answer, in the batch API. */
            output_cost_per_token_batches?: number | null;
            /** @description USD per token of the answer, on the flex service tier. */
            output_cost_per_token_flex?: number | null;
            /** @description USD per token of the answer, on the priority service tier. */
            output_cost_per_token_priority?: number | null;
            /** @description USD per token of the answer, on the balanced service tier. */
            output_cost_per_token_balanced?: number | null;
            /** @description USD per token of the answer, on the ultrafast service tier. */
            output_cost_per_token_ultrafast?: number | null;
            /** @description USD per generated audio token. */
            output_cost_per_audio_token?: number | null;
            /** @description USD per token of the answer, once the prompt is longer than 128,000 tokens. */
            output_cost_per_token_above_128k_tokens?: number | null;
            /** @description USD per token of the answer, once the prompt is longer than 100,000 tokens. */
            output_cost_per_token_above_100k_tokens?: number | null;
            /** @description USD per token of the answer, once the prompt is longer than 200,000 tokens. */
            output_cost_per_token_above_200k_tokens?: number | null;
            /** @description USD per token of the answer, once the prompt is longer than 200,000 tokens, on the priority service tier. */
            output_cost_per_token_above_200k_tokens_priority?: number | null;
            /** @description USD per token of the answer, once the prompt is longer than 272,000 tokens, on the priority service tier. */
            output_cost_per_token_above_272k_tokens_priority?: number | null;
            /** @description USD per token of the answer, once the prompt is longer than 272,000 tokens, on the flex service tier. */
            output_cost_per_token_above_272k_tokens_flex?: number | null;
            /** @description USD per token of the answer, once the prompt is longer than 272,000 tokens, on the ultrafast service tier. */
            output_cost_per_token_above_272k_tokens_ultrafast?: number | null;
            /** @description USD per token of the answer, once the prompt is longer than 200,000 tokens, in the batch API. */
            output_cost_per_token_above_200k_tokens_batches?: number | null;
            /** @description USD per token of the answer, once the prompt is longer than 100,000 tokens, in the batch API. */
            output_cost_per_token_above_100k_tokens_batches?: number | null;
            /** @description USD per token of the answer, once the prompt is longer than 272,000 tokens, in the batch API. */
            output_cost_per_token_above_272k_tokens_batches?: number | null;
            /** @description USD per character of the answer, once the prompt is longer than 128,000 tokens. */
            output_cost_per_character_above_128k_tokens?: number | null;
            /** @description USD per generated image. */
            output_cost_per_image?: number | null;
            /** @description USD per generated image token. */
            output_cost_per_image_token?: number | null;
            /** @description USD per generated image token, in the batch API. */
            output_cost_per_image_token_batches?: number | null;
            /** @description USD per generated video token. */
            output_cost_per_video_token?: number | null;
            /** @description USD per token of reasoning. */
            output_cost_per_reasoning_token?: number | null;
            /** @description USD per token of reasoning, on the flex service tier. */
            output_cost_per_reasoning_token_flex?: number | null;
            /** @description USD per token of reasoning, on the priority service tier. */
            output_cost_per_reasoning_token_priority?: number | null;
            /** @description USD per second of generated video. */
            output_cost_per_video_per_second?: number | null;
            /** @description USD per second of generated audio. */
            output_cost_per_audio_per_second?: number | null;
            /** @description USD per web search, by size of the search context. */
            search_context_cost_per_query?: {
                [key: string]: unknown;
            } | null;
            /** @description USD per query grounded in Google Maps. */
            google_maps_grounding_cost_per_query?: number | null;
            /** @description USD per token of a citation. */
            citation_cost_per_token?: number | null;
            /** @description USD per prompt token read from the prompt cache, once the prompt is longer than 272,000 tokens. */
            cache_read_input_token_cost_above_272k_tokens?: number | null;
            /** @description USD per prompt token read from the prompt cache, once the prompt is longer than 512,000 tokens. */
            cache_read_input_token_cost_above_512k_tokens?: number | null;
            /** @description USD per image token of the prompt. */
            input_cost_per_image_token?: number | null;
            /** @description USD per video token of the prompt. */
            input_cost_per_video_token?: number | null;
            /** @description USD per token of the prompt, once the prompt is longer than 272,000 tokens. */
            input_cost_per_token_above_272k_tokens?: number | null;
            /** @description USD per token of the prompt, once the prompt is longer than 512,000 tokens. */
            input_cost_per_token_above_512k_tokens?: number | null;
            /** @description USD per token of the answer, once the prompt is longer than 272,000 tokens. */
            output_cost_per_token_above_272k_tokens?: number | null;
            /** @description USD per token of the answer, once the prompt is longer than 512,000 tokens. */
            output_cost_per_token_above_512k_tokens?: number | null;
            /** @description Dimensions of an embedding. */
            output_vector_size?: number | null;
            /** @description USD per page read by OCR. */
            ocr_cost_per_page?: number | null;
            /** @description USD per page read by OCR, in the batch API. */
            ocr_cost_per_page_batches?: number | null;
            /** @description USD per credit spent on OCR. */
            ocr_cost_per_credit?: number | null;
            /** @description USD per annotated page. */
            annotation_cost_per_page?: number | null;
            /** @description USD per annotated page, in the batch API. */
            annotation_cost_per_page_batches?: number | null;
            /** @description Factor on every token price where data stays in the EU (1.1 is 10 % more). */
            regional_processing_uplift_multiplier_eu?: number | null;
            /** @description Factor on every token price where data stays in the US (1.1 is 10 % more). */
            regional_processing_uplift_multiplier_us?: number | null;
            /** @description Factor on every token price at a regional endpoint (1.1 is 10 % more). */
            regional_endpoint_uplift_multiplier?: number | null;
            /** @description USD per prompt token read from a cache the caller asked for. */
            explicit_cache_read_input_token_cost?: number | null;
            /** @description USD per prompt token written to the prompt cache, for a cache entry kept longer than 12 hours. */
            cache_creation_input_token_cost_above_12hr?: number | null;
            /** @description USD per prompt token written to the prompt cache, for a cache entry kept longer than 12 hours, on the flex service tier. */
            cache_creation_input_token_cost_above_12hr_flex?: number | null;
            /** @description USD per prompt token written to the prompt cache, for a cache entry kept longer than 12 hours, on the priority service tier. */
            cache_creation_input_token_cost_above_12hr_priority?: number | null;
            /** @description USD per prompt token written to the prompt cache, once the prompt is longer than 272,000 tokens, for a cache entry kept longer than 12 hours. */
            cache_creation_input_token_cost_above_12hr_above_272k_tokens?: number | null;
            /** @description USD per prompt token written to the prompt cache, once the prompt is longer than 272,000 tokens, for a cache entry kept longer than 12 hours, on the flex service tier. */
            cache_creation_input_token_cost_above_12hr_above_272k_tokens_flex?: number | null;
            /** @description USD per prompt token written to the prompt cache, once the prompt is longer than 272,000 tokens, for a cache entry kept longer than 12 hours, on the priority service tier. */
            cache_creation_input_token_cost_above_12hr_above_272k_tokens_priority?: number | null;
            /** @description USD per prompt token written to the prompt cache, for a cache entry kept longer than 12 hours, in the batch API. */
            cache_creation_input_token_cost_above_12hr_batches?: number | null;
            /** @description USD per prompt token written to the prompt cache, for a cache entry kept longer than 12 hours, on the ultrafast service tier. */
            cache_creation_input_token_cost_above_12hr_ultrafast?: number | null;
            /** @description USD per prompt token written to the prompt cache, once the prompt is longer than 272,000 tokens, for a cache entry kept longer than 12 hours, in the batch API. */
            cache_creation_input_token_cost_above_12hr_above_272k_tokens_batches?: number | null;
            /** @description USD per prompt token written to the prompt cache, once the prompt is longer than 272,000 tokens, for a cache entry kept longer than 12 hours, on the ultrafast service tier. */
            cache_creation_input_token_cost_above_12hr_above_272k_tokens_ultrafast?: number | null;
            /** @description USD per text message. */
            input_cost_per_text_message?: number | null;
            /** @description USD per audio token read from the prompt cache, in the batch API. */
            cache_read_input_audio_token_cost_batches?: number | null;
            /** @description USD per audio token read from the prompt cache, on the flex service tier. */
            cache_read_input_audio_token_cost_flex?: number | null;
            /** @description USD per audio token read from the prompt cache, on the priority service tier. */
            cache_read_input_audio_token_cost_priority?: number | null;
            /** @description USD per audio token of the prompt, on the flex service tier. */
            input_cost_per_audio_token_flex?: number | null;
            /** @description USD per audio token of the prompt, on the priority service tier. */
            input_cost_per_audio_token_priority?: number | null;
            /** @description USD per web search that the model makes: one price, or one by size of the search context. */
            search_queries_cost_per_query?: (number | null) | components["schemas"]["SearchContextCost"];
        };
        /**
         * @description How the model is called: provider, model, key, limits, prices. Whatever else is given (`temperature`, `extra_headers`, a provider's own
         *     parameter) is stored and sent with each call.
         */
        LiteLLMParams: ({
            /**
             * @description `provider/model`, as LiteLLM routes it. `openai/*` serves every model of a provider.
             * @example openai/gpt-4o
             */
            model: string;
        } & {
            [key: string]: unknown;
        }) & (components["schemas"]["LiteLLMCredentials"] & components["schemas"]["LiteLLMSettings"] & components["schemas"]["LiteLLMParamsForms"]);
        /** @description The form that a write asks of some texts, beside their type. */
        LiteLLMParamsForms: {
            /** @description A stored credential of the proxy, in place of parameters of its own. */
            litellm_credential_name?: string | null;
            /**
             * @description When the daily limits start over: `HH:MM` in UTC; midnight where unset.
             * @example 06:00
             */
            daily_reset_time?: string | null;
            /** @description Header by which requests stick to a provider. */
            provider_affinity_header?: string | null;
        };
        /** @description Parameters to set. What is not given stays as it is; `null` does too. */
        LiteLLMParamsPatch: ({
            /**
             * @description `provider/model`, as LiteLLM routes it.
             * @example openai/gpt-4o
             */
            model?: string | null;
        } & {
            [key: string]: unknown;
        }) & (components["schemas"]["LiteLLMCredentials"] & components["schemas"]["LiteLLMSettings"] & components["schemas"]["LiteLLMParamsForms"]);
        /** @description Parameters as a read shows them - without credentials, in the clear otherwise, with what else was stored. */
        ServedLiteLLMParams: ({
            /**
             * @description `provider/model`, as LiteLLM routes it. For a wildcard, the model that this entry stands for.
             * @example openai/gpt-4o
             */
            model: string;
        } & {
            [key: string]: unknown;
        }) & components["schemas"]["LiteLLMSettings"];
        /**
         * @description Parameters as a row of the database holds them: each text encrypted (base64 of its own for each write, its length following the text's),
         *     everything else as it was given. Never write such a text back: it would be encrypted again.
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
        /** @description What can be said of a deployment, in a write and in a read alike. */
        ModelInfoFields: {
            /**
             * @description Access groups that the deployment is in; a key may be given a group in place of models.
             * @example [
             *       "beta-models"
             *     ]
             */
            access_groups?: string[] | null;
            /**
             * @description Whether the deployment comes from the database. The proxy sets it.
             * @default false
             */
            db_model?: boolean;
            /** @description Who wrote the row last. */
            updated_by?: string | null;
            /** @description Who wrote the row first. */
            created_by?: string | null;
            /**
             * @description The model whose prices and limits hold, where `model` names a deployment of your own (`azure/my-gpt-4o`).
             * @example azure/gpt-4o
             */
            base_model?: string | null;
            /**
             * @description Whether callers of the free or of the paid tier are routed here.
             * @enum {string|null}
             */
            tier?: "free" | "paid" | null;
            /** @description The team that the deployment belongs to. Needs an enterprise licence. */
            team_id?: string | null;
            /** @description The name by which the team calls it. */
            team_public_model_name?: string | null;
            /**
             * @description USD per token of the prompt.
             * @example 0.0000025
             */
            input_cost_per_token?: number | null;
            /**
             * @description USD per token of the answer.
             * @example 0.00001
             */
            output_cost_per_token?: number | null;
            /** @description USD per character of the prompt. */
            input_cost_per_character?: number | null;
            /** @description USD per character of the answer. */
            output_cost_per_character?: number | null;
            /** @description USD per prompt token read from the prompt cache. */
            cache_read_input_token_cost?: number | null;
            /** @description USD per prompt token written to the prompt cache. */
            cache_creation_input_token_cost?: number | null;
            /** @description Prices by length of the prompt: a list of ranges, each with its USD per token. */
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
            /** @description When which teams may use the deployment. */
            access_windows?: components["schemas"]["ModelAccessWindow"][] | null;
            /** @description Provisioned throughput units bought. */
            ptu_count?: number | null;
            /** @description USD per provisioned throughput unit and hour. */
            cost_per_ptu_per_hour?: number | null;
            /** @description Fall back to deployments tagged `default` where routing by tag leaves none. */
            allow_fail_open?: boolean | null;
            /** @description Route by tag in this group, whatever the router is set to. */
            enable_tag_filtering?: boolean | null;
            /** @description Write which deployment was chosen into the spend log. */
            internal_router_model?: boolean | null;
            /** @description USD per prompt token read from a cache the caller asked for. */
            explicit_cache_read_input_token_cost?: number | null;
            /** @description USD per prompt token written to the prompt cache, for a cache entry kept longer than 1 hour. */
            cache_creation_input_token_cost_above_1hr?: number | null;
            /** @description USD per prompt token written to the prompt cache, for a cache entry kept longer than 12 hours. */
            cache_creation_input_token_cost_above_12hr?: number | null;
            /** @description USD per prompt token written to the prompt cache, for a cache entry kept longer than 12 hours, on the flex service tier. */
            cache_creation_input_token_cost_above_12hr_flex?: number | null;
            /** @description USD per prompt token written to the prompt cache, for a cache entry kept longer than 12 hours, on the priority service tier. */
            cache_creation_input_token_cost_above_12hr_priority?: number | null;
            /** @description USD per prompt token written to the prompt cache, once the prompt is longer than 272,000 tokens, for a cache entry kept longer than 12 hours. */
            cache_creation_input_token_cost_above_12hr_above_272k_tokens?: number | null;
            /** @description USD per prompt token written to the prompt cache, once the prompt is longer than 272,000 tokens, for a cache entry kept longer than 12 hours, on the flex service tier. */
            cache_creation_input_token_cost_above_12hr_above_272k_tokens_flex?: number | null;
            /** @description USD per prompt token written to the prompt cache, once the prompt is longer than 272,000 tokens, for a cache entry kept longer than 12 hours, on the priority service tier. */
            cache_creation_input_token_cost_above_12hr_above_272k_tokens_priority?: number | null;
            /** @description USD per prompt token written to the prompt cache, for a cache entry kept longer than 12 hours, in the batch API. */
            cache_creation_input_token_cost_above_12hr_batches?: number | null;
            /** @description USD per prompt token written to the prompt cache, for a cache entry kept longer than 12 hours, on the ultrafast service tier. */
            cache_creation_input_token_cost_above_12hr_ultrafast?: number | null;
            /** @description USD per prompt token written to the prompt cache, once the prompt is longer than 272,000 tokens, for a cache entry kept longer than 12 hours, in the batch API. */
            cache_creation_input_token_cost_above_12hr_above_272k_tokens_batches?: number | null;
            /** @description USD per prompt token written to the prompt cache, once the prompt is longer than 272,000 tokens, for a cache entry kept longer than 12 hours, on the ultrafast service tier. */
            cache_creation_input_token_cost_above_12hr_above_272k_tokens_ultrafast?: number | null;
            /** @description Refuse calls of endpoints that the model does not support. */
            enforce_supported_endpoints?: boolean | null;
            /** @description Provider whose prices hold, where it is not the one that serves. */
            pricing_provider?: string | null;
            /** @description Provisioned units for each team id. */
            ptu_shares?: {
                [key: string]: number;
            } | null;
            /** @description How many inputs one embedding request may hold. */
            max_embedding_batch_size?: number | null;
        };
        /** @description What is known of a deployment. Whatever else is given (an `owner`, a ticket) is stored and read back. */
        ModelInfo: ({
            /** @description When which teams may use the deployment. */
            access_windows?: components["schemas"]["NewAccessWindow"][] | null;
            /**
             * @description The deployment's id, the primary key. The proxy makes a uuid where none is given.
             * @example gpt-4o-eu
             */
            id?: string | null;
            /**
             * Format: date-time
             * @description When the row was last written.
             */
            updated_at?: string | null;
            /**
             * Format: date-time
             * @description When the row was written first.
             */
            created_at?: string | null;
            /**
             * Format: date-time
             * @description From when the provisioned units count.
             */
            ptu_effective_from?: string | null;
            /**
             * Format: date-time
             * @description Until when the provisioned units count.
             */
            ptu_effective_to?: string | null;
        } & {
            [key: string]: unknown;
        }) & components["schemas"]["ModelInfoFields"];
        /** @description `model_info` as a row of the database holds it. */
        StoredModelInfo: ({
            /**
             * @description The deployment's id.
             * @example m1
             */
            id: string;
            /** @description When the row was last written. As the proxy has it: often without an offset. */
            updated_at?: string | null;
            /** @description When the row was written first. As the proxy has it: often without an offset. */
            created_at?: string | null;
            /** @description From when the provisioned units count. As the proxy has it: often without an offset. */
            ptu_effective_from?: string | null;
            /** @description Until when the provisioned units count. As the proxy has it: often without an offset. */
            ptu_effective_to?: string | null;
        } & {
            [key: string]: unknown;
        }) & WithRequired<components["schemas"]["ModelInfoFields"], "db_model">;
        /**
         * @description `model_info` as a read shows it: what was stored, and everything the proxy knows of the model from its price list. Where the price list
         *     does not know the model, none of its fields are there; `null` says that it knows the model, but not this of it.
         */
        ServedModelInfo: ({
            /**
             * @description The deployment's id. Where a config gives none, the proxy hashes one from the parameters.
             * @example m1
             */
            id: string;
            /** @description Teams through which the deployment may be called. In lists alone. */
            access_via_team_ids?: string[];
            /** @description Whether the caller may use the deployment without a team. In lists alone. */
            direct_access?: boolean;
            /**
             * @description Price fields that the deployment sets itself, in place of the price list.
             * @example [
             *       "input_cost_per_token",
             *       "output_cost_per_token"
             *     ]
             */
            pricing_overrides?: string[];
            /** @description When the row was last written. As the proxy has it: often without an offset. */
            updated_at?: string | null;
            /** @description When the row was written first. As the proxy has it: often without an offset. */
            created_at?: string | null;
            /** @description From when the provisioned units count. As the proxy has it: often without an offset. */
            ptu_effective_from?: string | null;
            /** @description Until when the provisioned units count. As the proxy has it: often without an offset. */
            ptu_effective_to?: string | null;
        } & {
            [key: string]: unknown;
        }) & (WithRequired<components["schemas"]["ModelInfoFields"], "db_model"> & components["schemas"]["CatalogInfo"]);
        /** @description What the proxy's price list knows of a model. Prices in USD, limits in tokens. */
        CatalogInfo: {
            /** @description The entry of the price list that these facts come from. */
            key?: string;
            /** @description The provider, as LiteLLM names it. */
            litellm_provider?: string;
            /** @description What the model does: `chat`, `completion`, `responses`, `embedding`, `image_generation`, `audio_transcription`, `audio_speech`, `rerank`, `moderation`, `video_generation`, `ocr`, … */
            mode?: string | null;
            /** @description Tokens of an answer at most (of the prompt for models that generate none). */
            max_tokens?: number | null;
            /** @description Tokens of a prompt at most. */
            max_input_tokens?: number | null;
            /** @description Tokens of an answer at most. */
            max_output_tokens?: number | null;
            /**
             * @description Tokens per minute that this deployment may take.
             * @example 20000
             */
            tpm?: number | null;
            /**
             * @description Requests per minute that this deployment may take.
             * @example 100
             */
            rpm?: number | null;
            /** @description OpenAI's parameters that the model takes, in the proxy's order. */
            supported_openai_params?: string[] | null;
            /** @description Paths at which the model can be called. */
            supported_endpoints?: string[] | null;
            /** @description Dimensions of an embedding. */
            output_vector_size?: number | null;
            /** @description Shortest prefix that is cached, in tokens. */
            prompt_cache_min_tokens?: number | null;
            /** @description Prices at off-peak hours. */
            off_peak_pricing?: components["schemas"]["OffPeakPricing"] | null;
            /** @description Factor on every token price where data stays in the EU (1.1 is 10 % more). */
            regional_processing_uplift_multiplier_eu?: number | null;
            /** @description Factor on every token price where data stays in the US (1.1 is 10 % more). */
            regional_processing_uplift_multiplier_us?: number | null;
            /** @description Factor on every token price at a regional endpoint (1.1 is 10 % more). */
            regional_endpoint_uplift_multiplier?: number | null;
            /** @description Prices by length of the prompt: a list of ranges, each with its USD per token. */
            tiered_pricing?: {
                [key: string]: unknown;
            }[] | null;
            /** @description Whether the model always thinks. */
            thinking_always_on?: boolean | null;
            /** @description Reasoning efforts that the model knows. */
            reasoning_effort_levels?: string[] | null;
            /** @description Reasoning effort where a caller asks for none. */
            default_reasoning_effort?: string | null;
            /** @description Highest effort that Bedrock takes. */
            bedrock_output_config_effort_ceiling?: string | null;
            /** @description Whether Bedrock's Converse API takes strict tools. */
            bedrock_converse_supports_strict_tools?: boolean | null;
            /** @description What a web search is billed by: `per_query` or `per_prompt`. */
            web_search_billing_unit?: string | null;
            /** @description Searches that cost nothing. */
            search_free_requests?: components["schemas"]["SearchFreeRequests"] | null;
            /** @description What one provider alone needs to know, such as a factor on prices by region or speed. */
            provider_specific_entry?: {
                [key: string]: number | string | {
                    [key: string]: unknown;
                };
            } | null;
            /** @description Whether embeddings go through `embedContent`. */
            uses_embed_content?: boolean | null;
            /** @description Audio formats that the model takes. */
            supported_audio_formats?: string[] | null;
            /** @description Tokens that the framing of a message adds. */
            token_count_framing?: number | null;
            /** @description Model that tokens are counted with. */
            token_count_model?: components["schemas"]["TokenCountModel"] | null;
            /** @description Tokenizer that tokens are counted with. */
            token_count_tokenizer?: string | null;
            /** @description API of Vertex AI that makes the audio. */
            vertex_ai_audio_api?: string | null;
            /** @description Reasoning modes that the model knows. */
            reasoning_modes?: string[] | null;
            /** @description Reasoning contexts that the model knows. */
            reasoning_contexts?: string[] | null;
            /** @description Whether the model takes system messages. */
            supports_system_messages?: boolean | null;
            /** @description Whether the model takes a JSON schema for the answer. */
            supports_response_schema?: boolean | null;
            /** @description Whether the model takes images in the prompt. */
            supports_vision?: boolean | null;
            /** @description Whether the model takes tools. */
            supports_function_calling?: boolean | null;
            /** @description Whether the model takes `tool_choice`. */
            supports_tool_choice?: boolean | null;
            /** @description Whether the model takes an answer begun by the caller. */
            supports_assistant_prefill?: boolean | null;
            /** @description Whether the model takes prompt caching. */
            supports_prompt_caching?: boolean | null;
            /** @description Whether the model takes audio in the prompt. */
            supports_audio_input?: boolean | null;
            /** @description Whether the model takes audio answers. */
            supports_audio_output?: boolean | null;
            /** @description Whether the model takes PDF files in the prompt. */
            supports_pdf_input?: boolean | null;
            /** @description Whether the model takes images to embed. */
            supports_embedding_image_input?: boolean | null;
            /** @description Whether the model takes streaming of its own. */
            supports_native_streaming?: boolean | null;
            /** @description Whether the model takes web search. */
            supports_web_search?: boolean | null;
            /** @description Whether the model takes reasoning. */
            supports_reasoning?: boolean | null;
            /** @description Whether the model takes computer use. */
            supports_computer_use?: boolean | null;
            /** @description Whether the model takes several tool calls in one answer. */
            supports_parallel_function_calling?: boolean | null;
            /** @description Whether the model takes cache breakpoints in a prompt. */
            supports_prompt_cache_breakpoint?: boolean | null;
            /** @description Whether the model takes keeping thoughts in the prompt cache. */
            supports_thinking_cache_preservation?: boolean | null;
            /** @description Whether the model takes video in the prompt. */
            supports_video_input?: boolean | null;
            /** @description Whether the model takes questions about boxes in an image. */
            supports_box_questions?: boolean | null;
            /** @description Whether the model takes structured output of its own. */
            supports_native_structured_output?: boolean | null;
            /** @description Whether the model takes URLs as context. */
            supports_url_context?: boolean | null;
            /** @description Whether the model takes adaptive thinking. */
            supports_adaptive_thinking?: boolean | null;
            /** @description Whether the model takes thinking with a budget of tokens. */
            supports_legacy_thinking?: boolean | null;
            /** @description Whether the model takes tool search. */
            supports_tool_search?: boolean | null;
            /** @description Whether the model takes system messages amid a conversation. */
            supports_mid_conversation_system?: boolean | null;
            /** @description Whether the model takes thinking in Anthropic's format. */
            supports_anthropic_thinking_payload?: boolean | null;
            /** @description Whether the model takes Anthropic's compaction of a conversation. */
            supports_anthropic_compaction?: boolean | null;
            /** @description Whether the model takes the reasoning effort `none`. */
            supports_none_reasoning_effort?: boolean | null;
            /** @description Whether the model takes the reasoning effort `minimal`. */
            supports_minimal_reasoning_effort?: boolean | null;
            /** @description Whether the model takes the reasoning effort `low`. */
            supports_low_reasoning_effort?: boolean | null;
            /** @description Whether the model takes the reasoning effort `xhigh`. */
            supports_xhigh_reasoning_effort?: boolean | null;
            /** @description Whether the model takes the reasoning effort `max`. */
            supports_max_reasoning_effort?: boolean | null;
            /** @description Whether the model takes lookaround in regular expressions. */
            supports_regex_lookaround?: boolean | null;
            /** @description Whether the model takes a chosen image size. */
            supports_image_size?: boolean | null;
            /** @description Whether the model takes structured output of its own on Bedrock. */
            supports_bedrock_native_structured_output?: boolean | null;
            /**
             * @description USD per token of the prompt.
             * @example 0.0000025
             */
            input_cost_per_token?: number | null;
            /** @description USD per prompt token written to the prompt cache. */
            cache_creation_input_token_cost?: number | null;
            /** @description USD per prompt token read from the prompt cache. */
            cache_read_input_token_cost?: number | null;
            /** @description USD per character of the prompt. */
            input_cost_per_character?: number | null;
            /** @description USD per token of the prompt, once the prompt is longer than 128,000 tokens. */
            input_cost_per_token_above_128k_tokens?: number | null;
            /** @description USD per token of the prompt, once the prompt is longer than 200,000 tokens. */
            input_cost_per_token_above_200k_tokens?: number | null;
            /** @description USD per request: a search or a rerank. */
            input_cost_per_query?: number | null;
            /** @description USD per second of input. */
            input_cost_per_second?: number | null;
            /** @description USD per audio token of the prompt. */
            input_cost_per_audio_token?: number | null;
            /** @description USD per token of the prompt, in the batch API. */
            input_cost_per_token_batches?: number | null;
            /** @description USD per token of the answer, in the batch API. */
            output_cost_per_token_batches?: number | null;
            /**
             * @description USD per token of the answer.
             * @example 0.00001
             */
            output_cost_per_token?: number | null;
            /** @description USD per generated audio token. */
            output_cost_per_audio_token?: number | null;
            /** @description USD per character of the answer. */
            output_cost_per_character?: number | null;
            /** @description USD per token of reasoning. */
            output_cost_per_reasoning_token?: number | null;
            /** @description USD per token of the answer, once the prompt is longer than 128,000 tokens. */
            output_cost_per_token_above_128k_tokens?: number | null;
            /** @description USD per character of the answer, once the prompt is longer than 128,000 tokens. */
            output_cost_per_character_above_128k_tokens?: number | null;
            /** @description USD per token of the answer, once the prompt is longer than 200,000 tokens. */
            output_cost_per_token_above_200k_tokens?: number | null;
            /** @description USD per second of output. */
            output_cost_per_second?: number | null;
            /** @description USD per generated image. */
            output_cost_per_image?: number | null;
            /** @description USD per web search, by size of the search context. */
            search_context_cost_per_query?: components["schemas"]["SearchContextCost"] | null;
            /** @description USD per token of the prompt, on the flex service tier. */
            input_cost_per_token_flex?: number | null;
            /** @description USD per token of the prompt, on the priority service tier. */
            input_cost_per_token_priority?: number | null;
            /** @description USD per token of the prompt, on the balanced service tier. */
            input_cost_per_token_balanced?: number | null;
            /** @description USD per token of the prompt, on the ultrafast service tier. */
            input_cost_per_token_ultrafast?: number | null;
            /** @description USD per prompt token written to the prompt cache, once the prompt is longer than 200,000 tokens. */
            cache_creation_input_token_cost_above_200k_tokens?: number | null;
            /** @description USD per prompt token written to the prompt cache, once the prompt is longer than 272,000 tokens. */
            cache_creation_input_token_cost_above_272k_tokens?: number | null;
            /** @description USD per prompt token written to the prompt cache, once the prompt is longer than 272,000 tokens, on the priority service tier. */
            cache_creation_input_token_cost_above_272k_tokens_priority?: number | null;
            /** @description USD per prompt token written to the prompt cache, once the prompt is longer than 272,000 tokens, on the flex service tier. */
            cache_creation_input_token_cost_above_272k_tokens_flex?: number | null;
            /** @description USD per prompt token written to the prompt cache, once the prompt is longer than 272,000 tokens, on the ultrafast service tier. */
            cache_creation_input_token_cost_above_272k_tokens_ultrafast?: number | null;
            /** @description USD per prompt token written to the prompt cache, on the flex service tier. */
            cache_creation_input_token_cost_flex?: number | null;
            /** @description USD per prompt token written to the prompt cache, on the priority service tier. */
            cache_creation_input_token_cost_priority?: number | null;
            /** @description USD per prompt token written to the prompt cache, on the ultrafast service tier. */
            cache_creation_input_token_cost_ultrafast?: number | null;
            /** @description USD per audio token read from the prompt cache. */
            cache_read_input_audio_token_cost?: number | null;
            /** @description USD per prompt token read from the prompt cache, once the prompt is longer than 200,000 tokens. */
            cache_read_input_token_cost_above_200k_tokens?: number | null;
            /** @description USD per prompt token read from the prompt cache, once the prompt is longer than 200,000 tokens, on the priority service tier. */
            cache_read_input_token_cost_above_200k_tokens_priority?: number | null;
            /** @description USD per prompt token read from the prompt cache, once the prompt is longer than 272,000 tokens. */
            cache_read_input_token_cost_above_272k_tokens?: number | null;
            /** @description USD per prompt token read from the prompt cache, once the prompt is longer than 272,000 tokens, on the priority service tier. */
            cache_read_input_token_cost_above_272k_tokens_priority?: number | null;
            /** @description USD per prompt token read from the prompt cache, once the prompt is longer than 272,000 tokens, on the flex service tier. */
            cache_read_input_token_cost_above_272k_tokens_flex?: number | null;
            /** @description USD per prompt token read from the prompt cache, once the prompt is longer than 272,000 tokens, on the ultrafast service tier. */
            cache_read_input_token_cost_above_272k_tokens_ultrafast?: number | null;
            /** @description USD per prompt token read from the prompt cache, once the prompt is longer than 512,000 tokens. */
            cache_read_input_token_cost_above_512k_tokens?: number | null;
            /** @description USD per prompt token read from the prompt cache, on the flex service tier. */
            cache_read_input_token_cost_flex?: number | null;
            /** @description USD per prompt token read from the prompt cache, on the priority service tier. */
            cache_read_input_token_cost_priority?: number | null;
            /** @description USD per prompt token read from the prompt cache, on the balanced service tier. */
            cache_read_input_token_cost_balanced?: number | null;
            /** @description USD per prompt token read from the prompt cache, on the ultrafast service tier. */
            cache_read_input_token_cost_ultrafast?: number | null;
            /** @description USD per prompt token read from the prompt cache, in the batch API. */
            cache_read_input_token_cost_batches?: number | null;
            /** @description USD per prompt token read from the prompt cache, once the prompt is longer than 200,000 tokens, in the batch API. */
            cache_read_input_token_cost_above_200k_tokens_batches?: number | null;
            /** @description USD per prompt token read from the prompt cache, once the prompt is longer than 272,000 tokens, in the batch API. */
            cache_read_input_token_cost_above_272k_tokens_batches?: number | null;
            /** @description USD per prompt token written to the prompt cache, in the batch API. */
            cache_creation_input_token_cost_batches?: number | null;
            /** @description USD per prompt token written to the prompt cache, once the prompt is longer than 200,000 tokens, in the batch API. */
            cache_creation_input_token_cost_above_200k_tokens_batches?: number | null;
            /** @description USD per prompt token written to the prompt cache, once the prompt is longer than 272,000 tokens, in the batch API. */
            cache_creation_input_token_cost_above_272k_tokens_batches?: number | null;
            /** @description USD per prompt token written to the prompt cache, for a cache entry kept longer than 1 hour. */
            cache_creation_input_token_cost_above_1hr?: number | null;
            /** @description USD per token of the prompt, once the prompt is longer than 200,000 tokens, on the priority service tier. */
            input_cost_per_token_above_200k_tokens_priority?: number | null;
            /** @description USD per token of the prompt, once the prompt is longer than 272,000 tokens. */
            input_cost_per_token_above_272k_tokens?: number | null;
            /** @description USD per token of the prompt, once the prompt is longer than 272,000 tokens, on the priority service tier. */
            input_cost_per_token_above_272k_tokens_priority?: number | null;
            /** @description USD per token of the prompt, once the prompt is longer than 272,000 tokens, on the flex service tier. */
            input_cost_per_token_above_272k_tokens_flex?: number | null;
            /** @description USD per token of the prompt, once the prompt is longer than 272,000 tokens, on the ultrafast service tier. */
            input_cost_per_token_above_272k_tokens_ultrafast?: number | null;
            /** @description USD per token of the prompt, once the prompt is longer than 512,000 tokens. */
            input_cost_per_token_above_512k_tokens?: number | null;
            /** @description USD per second, input and output alike. */
            cost_per_second?: number | null;
            /** @description USD per image token of the prompt. */
            input_cost_per_image_token?: number | null;
            /** @description USD per video token of the prompt. */
            input_cost_per_video_token?: number | null;
            /** @description USD per audio token of the prompt, in the batch API. */
            input_cost_per_audio_token_batches?: number | null;
            /** @description USD per image token of the prompt, in the batch API. */
            input_cost_per_image_token_batches?: number | null;
            /** @description USD per input image. */
            input_cost_per_image?: number | null;
            /** @description USD per second of input audio. */
            input_cost_per_audio_per_second?: number | null;
            /** @description USD per second of input video. */
            input_cost_per_video_per_second?: number | null;
            /** @description USD per video token of the prompt, in the batch API. */
            input_cost_per_video_token_batches?: number | null;
            /** @description USD per token of the prompt, once the prompt is longer than 200,000 tokens, in the batch API. */
            input_cost_per_token_above_200k_tokens_batches?: number | null;
            /** @description USD per token of the prompt, once the prompt is longer than 272,000 tokens, in the batch API. */
            input_cost_per_token_above_272k_tokens_batches?: number | null;
            /** @description USD per token of the answer, once the prompt is longer than 200,000 tokens, in the batch API. */
            output_cost_per_token_above_200k_tokens_batches?: number | null;
            /** @description USD per token of the answer, once the prompt is longer than 272,000 tokens, in the batch API. */
            output_cost_per_token_above_272k_tokens_batches?: number | null;
            /** @description USD per token of the answer, on the flex service tier. */
            output_cost_per_token_flex?: number | null;
            /** @description USD per token of the answer, on the priority service tier. */
            output_cost_per_token_priority?: number | null;
            /** @description USD per token of the answer, on the balanced service tier. */
            output_cost_per_token_balanced?: number | null;
            /** @description USD per token of the answer, on the ultrafast service tier. */
            output_cost_per_token_ultrafast?: number | null;
            /** @description USD per token of reasoning, on the flex service tier. */
            output_cost_per_reasoning_token_flex?: number | null;
            /** @description USD per token of reasoning, on the priority service tier. */
            output_cost_per_reasoning_token_priority?: number | null;
            /** @description USD per token of the answer, once the prompt is longer than 200,000 tokens, on the priority service tier. */
            output_cost_per_token_above_200k_tokens_priority?: number | null;
            /** @description USD per token of the answer, once the prompt is longer than 272,000 tokens. */
            output_cost_per_token_above_272k_tokens?: number | null;
            /** @description USD per token of the answer, once the prompt is longer than 272,000 tokens, on the priority service tier. */
            output_cost_per_token_above_272k_tokens_priority?: number | null;
            /** @description USD per token of the answer, once the prompt is longer than 272,000 tokens, on the flex service tier. */
            output_cost_per_token_above_272k_tokens_flex?: number | null;
            /** @description USD per token of the answer, once the prompt is longer than 272,000 tokens, on the ultrafast service tier. */
            output_cost_per_token_above_272k_tokens_ultrafast?: number | null;
            /** @description USD per token of the answer, once the prompt is longer than 512,000 tokens. */
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
            /** @description USD per generated image token. */
            output_cost_per_image_token?: number | null;
            /** @description USD per generated image token, in the batch API. */
            output_cost_per_image_token_batches?: number | null;
            /** @description USD per generated video token. */
            output_cost_per_video_token?: number | null;
            /** @description USD per token of a citation. */
            citation_cost_per_token?: number | null;
            /** @description USD per query grounded in Google Maps. */
            google_maps_grounding_cost_per_query?: number | null;
            /** @description USD per page read by OCR. */
            ocr_cost_per_page?: number | null;
            /** @description USD per page read by OCR, in the batch API. */
            ocr_cost_per_page_batches?: number | null;
            /** @description USD per credit spent on OCR. */
            ocr_cost_per_credit?: number | null;
            /** @description USD per annotated page. */
            annotation_cost_per_page?: number | null;
            /** @description USD per annotated page, in the batch API. */
            annotation_cost_per_page_batches?: number | null;
            /** @description USD per prompt token written to the prompt cache, once the prompt is longer than 200,000 tokens, for a cache entry kept longer than 1 hour. */
            cache_creation_input_token_cost_above_1hr_above_200k_tokens?: number | null;
            /** @description USD per second of input audio, once the prompt is longer than 128,000 tokens. */
            input_cost_per_audio_per_second_above_128k_tokens?: number | null;
            /** @description USD per character of the prompt, once the prompt is longer than 128,000 tokens. */
            input_cost_per_character_above_128k_tokens?: number | null;
            /** @description USD per input image, once the prompt is longer than 128,000 tokens. */
            input_cost_per_image_above_128k_tokens?: number | null;
            /** @description USD per second of input video, once the prompt is longer than 128,000 tokens. */
            input_cost_per_video_per_second_above_128k_tokens?: number | null;
            /** @description USD per prompt token written to the prompt cache, once the prompt is longer than 100,000 tokens. */
            cache_creation_input_token_cost_above_100k_tokens?: number | null;
            /** @description USD per prompt token read from the prompt cache, once the prompt is longer than 100,000 tokens. */
            cache_read_input_token_cost_above_100k_tokens?: number | null;
            /** @description USD per token of the prompt, once the prompt is longer than 100,000 tokens. */
            input_cost_per_token_above_100k_tokens?: number | null;
            /** @description USD per token of the answer, once the prompt is longer than 100,000 tokens. */
            output_cost_per_token_above_100k_tokens?: number | null;
            /** @description USD per token of the prompt, once the prompt is longer than 100,000 tokens, in the batch API. */
            input_cost_per_token_above_100k_tokens_batches?: number | null;
            /** @description USD per token of the answer, once the prompt is longer than 100,000 tokens, in the batch API. */
            output_cost_per_token_above_100k_tokens_batches?: number | null;
            /** @description USD per prompt token written to the prompt cache, once the prompt is longer than 100,000 tokens, in the batch API. */
            cache_creation_input_token_cost_above_100k_tokens_batches?: number | null;
            /** @description USD per prompt token read from the prompt cache, once the prompt is longer than 100,000 tokens, in the batch API. */
            cache_read_input_token_cost_above_100k_tokens_batches?: number | null;
            /** @description USD per prompt token written to the prompt cache, once the prompt is longer than 100,000 tokens, for a cache entry kept longer than 1 hour. */
            cache_creation_input_token_cost_above_1hr_above_100k_tokens?: number | null;
            /** @description USD per audio token read from the prompt cache, on the flex service tier. */
            cache_read_input_audio_token_cost_flex?: number | null;
            /** @description USD per audio token read from the prompt cache, on the priority service tier. */
            cache_read_input_audio_token_cost_priority?: number | null;
            /** @description USD per audio token read from the prompt cache, in the batch API. */
            cache_read_input_audio_token_cost_batches?: number | null;
            /** @description USD per prompt token read from a cache the caller asked for. */
            explicit_cache_read_input_token_cost?: number | null;
            /** @description USD per prompt token written to the prompt cache, for a cache entry kept longer than 12 hours. */
            cache_creation_input_token_cost_above_12hr?: number | null;
            /** @description USD per prompt token written to the prompt cache, for a cache entry kept longer than 12 hours, on the flex service tier. */
            cache_creation_input_token_cost_above_12hr_flex?: number | null;
            /** @description USD per prompt token written to the prompt cache, for a cache entry kept longer than 12 hours, on the priority service tier. */
            cache_creation_input_token_cost_above_12hr_priority?: number | null;
            /** @description USD per prompt token written to the prompt cache, once the prompt is longer than 272,000 tokens, for a cache entry kept longer than 12 hours. */
            cache_creation_input_token_cost_above_12hr_above_272k_tokens?: number | null;
            /** @description USD per prompt token written to the prompt cache, once the prompt is longer than 272,000 tokens, for a cache entry kept longer than 12 hours, on the flex service tier. */
            cache_creation_input_token_cost_above_12hr_above_272k_tokens_flex?: number | null;
            /** @description USD per prompt token written to the prompt cache, once the prompt is longer than 272,000 tokens, for a cache entry kept longer than 12 hours, on the priority service tier. */
            cache_creation_input_token_cost_above_12hr_above_272k_tokens_priority?: number | null;
            /** @description USD per prompt token written to the prompt cache, for a cache entry kept longer than 12 hours, in the batch API. */
            cache_creation_input_token_cost_above_12hr_batches?: number | null;
            /** @description USD per prompt token written to the prompt cache, for a cache entry kept longer than 12 hours, on the ultrafast service tier. */
            cache_creation_input_token_cost_above_12hr_ultrafast?: number | null;
            /** @description USD per prompt token written to the prompt cache, once the prompt is longer than 272,000 tokens, for a cache entry kept longer than 12 hours, in the batch API. */
            cache_creation_input_token_cost_above_12hr_above_272k_tokens_batches?: number | null;
            /** @description USD per prompt token written to the prompt cache, once the prompt is longer than 272,000 tokens, for a cache entry kept longer than 12 hours, on the ultrafast service tier. */
            cache_creation_input_token_cost_above_12hr_above_272k_tokens_ultrafast?: number | null;
            /** @description USD per text message. */
            input_cost_per_text_message?: number | null;
            /** @description USD per audio token of the prompt, on the flex service tier. */
            input_cost_per_audio_token_flex?: number | null;
            /** @description USD per audio token of the prompt, on the priority service tier. */
            input_cost_per_audio_token_priority?: number | null;
            /** @description USD per web search that the model makes: one price, or one by size of the search context. */
            search_queries_cost_per_query?: (number | null) | components["schemas"]["SearchContextCost"];
            /** @description USD per token of the prompt, once the prompt is longer than 256,000 tokens. */
            input_cost_per_token_above_256k_tokens?: number | null;
            /** @description USD per token of the answer, once the prompt is longer than 256,000 tokens. */
            output_cost_per_token_above_256k_tokens?: number | null;
            /** @description USD per token of the prompt, once the prompt is longer than 32,000 tokens. */
            input_cost_per_token_above_32k_tokens?: number | null;
            /** @description USD per token of the answer, once the prompt is longer than 32,000 tokens. */
            output_cost_per_token_above_32k_tokens?: number | null;
        };
        /** @description A row of the database, as a write answers. */
        ModelRow: {
            /**
             * @description The deployment's id.
             * @example m1
             */
            model_id: string;
            /**
             * @description The public name. For a team's deployment, a name that the proxy made; the public one is `model_info.team_public_model_name`.
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
             * @description The user whose key wrote the row last.
             * @example default_user_id
             */
            updated_by: string;
            /** @description Whether the deployment is paused. */
            blocked?: boolean;
            /**
             * @description When the row was created, UTC.
             * @example 2026-11-23T02:40:29.293000Z
             */
            created_at: string;
            /**
             * @description When the row was written last, UTC.
             * @example 2026-11-23T02:40:29.293000Z
             */
            updated_at: string;
        };
        /** @description Says that a deployment was removed. */
        DeletedModel: {
            /**
             * @description For people.
             * @example Model: d1 deleted successfully
             */
            message: string;
        };
        /** @description Deployments that are served. */
        DeploymentList: {
            /** @description In no order that can be relied on. */
            data: components["schemas"]["ServedDeployment"][];
        };
        /** @description A deployment that is served, as a read shows it. */
        ServedDeployment: {
            /**
             * @description The public name.
             * @example gpt-x
             */
            model_name: string;
            litellm_params: components["schemas"]["ServedLiteLLMParams"];
            model_info: components["schemas"]["ServedModelInfo"];
        };
        /** @description Groups that the key may call. */
        ModelGroupList: {
            /** @description In no order that can be relied on. Empty for an unknown name. */
            data: components["schemas"]["ModelGroup"][];
        };
        /** @description What end users call - the deployments of one name, taken together. */
        ModelGroup: {
            /**
             * @description The name.
             * @example gpt-4o
             */
            model_group: string;
            /**
             * @description The providers behind it.
             * @example [
             *       "openai"
             *     ]
             */
            providers: string[];
            /**
             * @description Tokens of a prompt at most; the highest of its deployments.
             * @example 128000
             */
            max_input_tokens?: number | null;
            /**
             * @description Tokens of an answer at most; the highest of its deployments.
             * @example 16384
             */
            max_output_tokens?: number | null;
            /**
             * @description USD per token of the prompt; the highest of its deployments.
             * @example 0.0000025
             */
            input_cost_per_token?: number | null;
            /**
             * @description USD per token of the answer; the highest of its deployments.
             * @example 0.00001
             */
            output_cost_per_token?: number | null;
            /** @description USD per pixel of an input image. */
            input_cost_per_pixel?: number | null;
            /**
             * @description What the models do (`chat`, `embedding`, `rerank`, …).
             * @example chat
             */
            mode?: string | null;
            /**
             * @description Tokens per minute, of all deployments together.
             * @example 20000
             */
            tpm?: number | null;
            /**
             * @description Requests per minute, of all deployments together.
             * @example 100
             */
            rpm?: number | null;
            /** @description Input tokens per minute, of all deployments together. */
            itpm?: number | null;
            /** @description Output tokens per minute, of all deployments together. */
            otpm?: number | null;
            /** @description Whether a deployment takes several tool calls in one answer. */
            supports_parallel_function_calling: boolean;
            /** @description Whether a deployment takes images. */
            supports_vision: boolean;
            /** @description Whether a deployment can search the web. */
            supports_web_search: boolean;
            /** @description Whether a deployment takes URLs as context. */
            supports_url_context?: boolean;
            /** @description Whether a deployment reasons. */
            supports_reasoning: boolean;
            /** @description Whether a deployment takes tools. */
            supports_function_calling: boolean;
            /** @description Whether a deployment has a fast mode. */
            supports_fast_mode?: boolean;
            /** @description Reasoning efforts that a deployment knows. */
            supported_reasoning_efforts?: string[] | null;
            /** @description OpenAI's parameters that the group takes, in the proxy's order. */
            supported_openai_params: string[] | null;
            /** @description Which of the authentication parameters a caller may set in a request. */
            configurable_clientside_auth_params?: (string | components["schemas"]["ClientsideAuthParam"])[] | null;
            /** @description What the group is for, in words of the operator's. */
            description?: string | null;
            /** @description Paths at which the group can be called. */
            supported_endpoints?: string[] | null;
            /** @description Whether answers can be made in the background. */
            supports_background_chat?: boolean;
            /** @description Whether the group is shown on the public model hub. */
            is_public_model_group?: boolean;
            /** @description What the last health check found, where health checks run. */
            health_status?: string | null;
            /** @description How long the last health check took, in milliseconds. */
            health_response_time?: number | null;
            /** @description When the last health check was. */
            health_checked_at?: string | null;
            /** @description Tags of the operator's. */
            custom_tags?: string[] | null;
            /** @description Facts of the operator's. */
            custom_metadata?: {
                [key: string]: string | number | boolean;
            } | null;
        };
        /** @description OpenAI's list of models. */
        AvailableModelList: {
            /** @description In no order that can be relied on; a name can stand twice. */
            data: components["schemas"]["AvailableModel"][];
            /**
             * @description Always `list`.
             * @constant
             */
            object: "list";
        };
        /** @description A model that can be called. */
        AvailableModel: {
            /**
             * @description The name to call it by. A group, a model behind a wildcard, a wildcard, or an access group.
             * @example gpt-4o
             */
            id: string;
            /**
             * @description Always `model`.
             * @constant
             */
            object: "model";
            /**
             * @description Always the same second, long past. Seconds since 1970.
             * @example 1677610602
             */
            created: number;
            /**
             * @description Always `openai`, whoever serves it.
             * @example openai
             */
            owned_by: string;
            /**
             * @description What the model does, where it is known.
             * @example chat
             */
            mode?: string;
            /**
             * @description Tokens of a prompt at most, where it is known.
             * @example 128000
             */
            max_input_tokens?: number;
            /**
             * @description Tokens of an answer at most, where it is known.
             * @example 16384
             */
            max_output_tokens?: number;
            metadata?: components["schemas"]["AvailableModelMetadata"];
        };
        /** @description Given with `include_metadata`. */
        AvailableModelMetadata: {
            /** @description Groups that are called where this one fails. */
            fallbacks: string[];
        };
        /** @description The list in the form of the Codex command line, where `client_version` is given. */
        CodexModelList: {
            /** @description The models, in Codex's order. */
            models: components["schemas"]["CodexModel"][];
        };
        /** @description A model as Codex describes one. Models that this Codex release knows come with more fields, of Codex's own, whatever they are. */
        CodexModel: {
            /** @description The name to call it by. */
            slug: string;
            /** @description The name to show. */
            display_name: string;
            /** @description What it is. */
            description?: string | null;
            /** @description Reasoning effort where none is chosen. */
            default_reasoning_level?: string | null;
            /** @description Reasoning efforts to choose from. */
            supported_reasoning_levels?: ({
                /** @description The effort. */
                effort: string;
                /** @description What it means. */
                description?: string;
            } & {
                [key: string]: unknown;
            })[];
            /** @description The shell tool that Codex uses. */
            shell_type?: string;
            /** @description Where Codex shows it. */
            visibility: string;
            /** @description Whether the API serves it. */
            supported_in_api?: boolean;
            /** @description Place in the list. */
            priority: number;
            /** @description Service tiers to choose from. */
            service_tiers?: {
                /** @description The tier. */
                id: string;
                /** @description The name to show. */
                name: string;
                /** @description What it means. */
                description: string;
            }[];
            /** @description Service tier where none is chosen. */
            default_service_tier?: string | null;
            /** @description A hint that Codex shows once. */
            availability_nux?: {
                [key: string]: unknown;
            } | null;
            /** @description The model that follows it. */
            upgrade?: {
                [key: string]: unknown;
            } | null;
            /** @description Whether the length of answers can be set. */
            support_verbosity?: boolean;
            /** @description Whether it sums up its reasoning. */
            supports_reasoning_summaries?: boolean;
            /** @description Whether it makes several tool calls at once. */
            supports_parallel_tool_calls?: boolean;
            /** @description Length of answers where none is chosen. */
            default_verbosity?: string | null;
            /** @description The form of the patch tool. */
            apply_patch_tool_type?: string | null;
            /** @description How long outputs of tools are cut. */
            truncation_policy?: {
                /** @description The unit of `limit`. */
                mode: string;
                /** @description How much is kept. */
                limit: number;
            };
            /** @description Tools under trial. */
            experimental_supported_tools?: string[];
            /** @description Tokens of a prompt at most. */
            context_window?: number | null;
            /** @description The prompt that Codex starts with. */
            base_instructions?: string;
            /** @description Whether it can search. */
            supports_search_tool?: boolean;
        } & {
            [key: string]: unknown;
        };
        /** @description The list in Anthropic's form, where the request carries `anthropic-version`. */
        AnthropicModelList: {
            /** @description The models. */
            data: components["schemas"]["AnthropicModel"][];
            /** @description Whether more would follow. Always `false`. */
            has_more: boolean;
            /** @description The first `id` of the list. */
            first_id: string | null;
            /** @description The last `id` of the list. */
            last_id: string | null;
        };
        /** @description A model in Anthropic's form. */
        AnthropicModel: {
            /**
             * @description Always `model`.
             * @constant
             */
            type: "model";
            /** @description The name to call it by. */
            id: string;
            /** @description The name as the proxy has it, where Claude Code asks: its `id` is one that Claude Code's picker takes. */
            source_model?: string;
            /** @description The name to show. */
            display_name: string;
            /** @description Always the same moment. */
            created_at: string;
            /** @description Tokens of a prompt at most. */
            max_input_tokens?: number | null;
            /** @description Tokens of an answer at most. */
            max_tokens?: number | null;
        };
        /** @description The proxy's own envelope. */
        ProxyErrorBody: {
            error: components["schemas"]["ProxyError"];
        };
        /** @description What went wrong. */
        ProxyError: {
            /**
             * @description For people. Often a Python dict turned to text, `{'error': '…'}`.
             * @example {'error': 'Model with id=d1 not found in db'}
             */
            message: string;
            /**
             * @description The kind. `auth_error` says little: the writes give it to every error. Others: `token_not_found_in_db`, `validation_error`, `not_found_error`,
             *     `bad_request_error`, `internal_server_error`, `budget_exceeded`, `expired_key`, `no_db_connection`, `key_model_access_denied`, …
             * @example auth_error
             */
            type: string;
            /**
             * @description The parameter at fault. Often the text `None`.
             * @example None
             */
            param: string | null;
            /**
             * @description The HTTP status, as text.
             * @example 400
             */
            code: string;
            /** @description The call's id, where the proxy is set to put it into errors. */
            litellm_call_id?: string;
            /** @description What the provider said beyond that. */
            provider_specific_fields?: {
                [key: string]: unknown;
            };
        };
        /** @description The proxy stumbled (1.106 and newer). */
        UnhandledErrorBody: {
            /** @description Says no more than that. */
            error: {
                /**
                 * @description For people.
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
         * @description The proxy stumbled (1.71).
         * @example Internal Server Error
         */
        UnhandledErrorText: string;
        /** @description An error that the proxy raises as a dict. */
        DetailErrorBody: {
            /** @description What went wrong. */
            detail: {
                /**
                 * @description For people.
                 * @example Model id = nope not found on litellm proxy
                 */
                error: string;
            };
        };
        /** @description An error that the web framework, or the proxy through it, says in one sentence. */
        DetailTextBody: {
            /**
             * @description For people.
             * @example Not Found
             */
            detail: string;
        };
        /** @description What does not fit. */
        ValidationErrorBody: {
            /** @description One entry for each fault. */
            detail: components["schemas"]["ValidationIssue"][];
        };
        /** @description One fault. */
        ValidationIssue: {
            /**
             * @description The kind, as pydantic names it.
             * @example int_parsing
             */
            type: string;
            /**
             * @description Where, `body` or `query` first.
             * @example [
             *       "body",
             *       "litellm_params",
             *       "rpm"
             *     ]
             */
            loc: (string | number)[];
            /**
             * @description For people.
             * @example Input should be a valid integer, unable to parse string as an integer
             */
            msg: string;
            /** @description What was sent. In 1.71 alone - it may hold a secret. */
            input?: unknown;
            /** @description More on the fault. In 1.71 alone. */
            ctx?: {
                [key: string]: unknown;
            };
        };
        /** @description USD per search, by size of the search context. */
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
        /** @description Searches that cost nothing. */
        SearchFreeRequests: {
            /** @description How many. */
            count: number;
            /**
             * @description In what time.
             * @enum {string}
             */
            period: "day" | "month";
            /** @description Models of one name share them. */
            shared_group: string;
        };
        /** @description Prices at certain hours. A price that is not given is the usual one. */
        OffPeakPricing: {
            /** @description Hours of every day, `HH:MM-HH:MM` in UTC. */
            hours_utc?: string | string[];
            /** @description Hours of certain days, beside `hours_utc`. */
            windows?: components["schemas"]["OffPeakWindow"][];
            /** @description The time zone in which weekdays count, UTC where not given. */
            weekday_timezone?: string;
            /** @description USD per token of the prompt. */
            input_cost_per_token?: number;
            /** @description USD per token of the answer. */
            output_cost_per_token?: number;
            /** @description USD per token of reasoning. */
            output_cost_per_reasoning_token?: number;
            /** @description USD per prompt token read from the prompt cache. */
            cache_read_input_token_cost?: number;
            /** @description USD per prompt token read from a cache the caller asked for. */
            explicit_cache_read_input_token_cost?: number;
            /** @description USD per prompt token written to the prompt cache. */
            cache_creation_input_token_cost?: number;
        };
        /** @description Hours of certain days. */
        OffPeakWindow: {
            /**
             * @description `HH:MM-HH:MM` in UTC, one or several.
             * @example 16:30-00:30
             */
            hours_utc?: string | string[];
            /** @description 1 is Monday, 7 is Sunday; or English names. Every day where not given. */
            weekdays?: (number | string)[];
        };
        /** @description The model that tokens are counted with. */
        TokenCountModel: {
            /** @description The model. */
            model: string;
            /** @description Its provider. */
            litellm_provider: string;
            /** @description Its region. */
            region?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description An `api_base` that a caller may choose. */
        ClientsideAuthParam: {
            /** @description The address, or a pattern for it. */
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
        /** @description Hours in which teams may use a deployment. They end at another time than they begin, after midnight too. */
        NewAccessWindow: {
            /**
             * @description Start, `HH:MM:SS`.
             * @example 08:00:00
             */
            start: string;
            /**
             * @description End, `HH:MM:SS`.
             * @example 18:00:00
             */
            end: string;
            /**
             * @description The time zone of both.
             * @example Europe/Vienna
             */
            timezone: string;
            /** @description The teams. */
            team_ids: string[];
        };
        /** @description Hours in which teams may use a deployment. */
        ModelAccessWindow: {
            /**
             * @description Start, `HH:MM:SS`.
             * @example 08:00:00
             */
            start: string;
            /**
             * @description End, `HH:MM:SS`.
             * @example 18:00:00
             */
            end: string;
            /**
             * @description The time zone of both.
             * @example Europe/Vienna
             */
            timezone: string;
            /** @description The teams. */
            team_ids: string[];
        };
        /** @description A chat completion to answer with, instead of asking the provider. */
        MockCompletion: {
            id: string;
            created: number;
            model?: string | null;
            object: string;
            system_fingerprint?: string | null;
            choices: components["schemas"]["MockChoice"][];
        } & {
            [key: string]: unknown;
        };
        /** @description A choice of a mocked answer. */
        MockChoice: {
            /** @enum {string} */
            finish_reason: "stop" | "content_filter" | "function_call" | "tool_calls" | "length" | "guardrail_intervened" | "eos" | "finish_reason_unspecified" | "malformed_function_call";
            index: number;
            message: components["schemas"]["MockMessage"];
            logprobs?: components["schemas"]["MockChoiceLogprobs"] | unknown | null;
            provider_specific_fields?: {
                [key: string]: unknown;
            } | null;
        } & {
            [key: string]: unknown;
        };
        /** @description The message of a mocked answer. */
        MockMessage: {
            content: string | null;
            /** @enum {string} */
            role: "assistant" | "user" | "system" | "tool" | "function";
            refusal?: string | null;
            tool_calls: (components["schemas"]["MockMessageToolCall"] | components["schemas"]["MockMessageCustomToolCall"])[] | null;
            function_call: components["schemas"]["MockFunctionCall"] | null;
            audio?: components["schemas"]["MockAudioResponse"] | null;
            images?: components["schemas"]["MockImageURLListItem"][] | null;
            reasoning_content?: string | null;
            thinking_blocks?: (components["schemas"]["MockThinkingBlock"] | components["schemas"]["MockRedactedThinkingBlock"])[] | null;
            reasoning_items?: components["schemas"]["MockReasoningItem"][] | null;
            provider_specific_fields?: {
                [key: string]: unknown;
            } | null;
            annotations?: components["schemas"]["MockAnnotation"][] | null;
        } & {
            [key: string]: unknown;
        };
        /** @description A tool call. */
        MockMessageToolCall: {
            [key: string]: unknown;
        };
        /** @description A call of a custom tool. */
        MockMessageCustomToolCall: {
            id: string;
            /**
             * @default custom
             * @constant
             */
            type?: "custom";
            custom: components["schemas"]["MockCustomToolCallPayload"];
        } & {
            [key: string]: unknown;
        };
        /** @description What a custom tool is called with. */
        MockCustomToolCallPayload: {
            name: string;
            input: string;
        } & {
            [key: string]: unknown;
        };
        /** @description A call of a function. */
        MockFunctionCall: {
            arguments: string;
            name?: string | null;
        } & {
            [key: string]: unknown;
        };
        /** @description Spoken answer. */
        MockAudioResponse: {
            id: string;
            data: string;
            expires_at: number;
            transcript: string;
        } & {
            [key: string]: unknown;
        };
        /** @description An image of the answer. */
        MockImageURLListItem: {
            image_url: components["schemas"]["MockImageURLObject"];
            index: number;
            /** @constant */
            type: "image_url";
        } & {
            [key: string]: unknown;
        };
        /** @description Where an image is. */
        MockImageURLObject: {
            url: string;
            detail?: string | null;
        } & {
            [key: string]: unknown;
        };
        /** @description A block of thoughts. */
        MockThinkingBlock: {
            /** @constant */
            type: "thinking";
            thinking?: string;
            signature?: string | null;
            cache_control?: {
                [key: string]: unknown;
            } | components["schemas"]["MockCachedContent"] | null;
            index?: number;
        } & {
            [key: string]: unknown;
        };
        /** @description A cache breakpoint. */
        MockCachedContent: {
            /** @constant */
            type: "ephemeral";
            /** @enum {string} */
            ttl?: "5m" | "1h";
        } & {
            [key: string]: unknown;
        };
        /** @description A block of thoughts that the provider keeps to itself. */
        MockRedactedThinkingBlock: {
            /** @constant */
            type: "redacted_thinking";
            data?: string;
            cache_control?: {
                [key: string]: unknown;
            } | components["schemas"]["MockCachedContent"] | null;
            index?: number;
        } & {
            [key: string]: unknown;
        };
        /** @description An item of reasoning. */
        MockReasoningItem: {
            /** @constant */
            type: "reasoning";
            id?: string;
            encrypted_content?: string | null;
            summary?: components["schemas"]["MockReasoningSummaryTextBlock"][];
        } & {
            [key: string]: unknown;
        };
        /** @description A summary of reasoning. */
        MockReasoningSummaryTextBlock: {
            /** @constant */
            type: "summary_text";
            text?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description A note on the answer. */
        MockAnnotation: {
            /** @constant */
            type?: "url_citation";
            url_citation?: components["schemas"]["MockAnnotationURLCitation"];
        } & {
            [key: string]: unknown;
        };
        /** @description A citation of a page. */
        MockAnnotationURLCitation: {
            end_index?: number;
            start_index?: number;
            title?: string;
            url?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description Log probabilities of the tokens of a choice. */
        MockChoiceLogprobs: {
            content?: components["schemas"]["MockTokenLogprob"][] | null;
            refusal?: components["schemas"]["MockTokenLogprob"][] | null;
        } & {
            [key: string]: unknown;
        };
        /** @description Log probability of a token. */
        MockTokenLogprob: {
            token: string;
            bytes?: number[] | null;
            logprob: number;
            top_logprobs?: components["schemas"]["MockTopLogprob"][];
        } & {
            [key: string]: unknown;
        };
        /** @description Log probability of a token that might have stood there. */
        MockTopLogprob: {
            token: string;
            bytes?: number[] | null;
            logprob: number;
        } & {
            [key: string]: unknown;
        };
    };
    responses: {
        /** @description No key, or one that the proxy does not know. */
        UnauthorizedRead: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ProxyErrorBody"];
            };
        };
        /**
         * @description No key, or one that the proxy does not know. 1.71 also says 401 to a body that is no JSON object, as authentication looks into the body first
         *     (1.106 says 500, 1.109 says 400).
         */
        UnauthorizedWrite: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ProxyErrorBody"];
            };
        };
        /** @description The key may not call this route, or not from this address. */
        ForbiddenRead: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ProxyErrorBody"];
            };
        };
        /** @description The key may not call this route, or not see the team's deployments (`teamId`, since 1.106). */
        ForbiddenDeployments: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ProxyErrorBody"] | components["schemas"]["DetailErrorBody"];
            };
        };
        /** @description The key may not write models, or the proxy lacks the enterprise licence that a team's models need. */
        ForbiddenWrite: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ProxyErrorBody"];
            };
        };
        /**
         * @description No such route here (`detail`): another base URL, or another server. A deployment, a team, a credential or a provider that does not exist
         *     (`error`) should be a 404 too; the proxy says 400 or 500.
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
         * @description No such route here (`detail` is a text): another base URL, or another server. A deployment that does not exist (`detail.error`) should be a
         *     404 too; the proxy says 400.
         */
        UnknownDeployment: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["DetailErrorBody"] | components["schemas"]["DetailTextBody"];
            };
        };
        /** @description No such route here - another base URL, or another server. */
        RouteNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["DetailTextBody"];
            };
        };
        /** @description The path exists, but not with this method; `allow` names those it has. */
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
        /** @description The body is no JSON, or does not fit. */
        InvalidBody: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationErrorBody"];
            };
        };
        /** @description A query parameter does not fit. */
        InvalidQuery: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationErrorBody"];
            };
        };
        /** @description The key, its user or its team has spent its budget. */
        BudgetExceeded: {
            headers: {
                /** @description Seconds to wait, where the proxy or a gateway before it says so. */
                "retry-after"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ProxyErrorBody"];
            };
        };
        /**
         * @description Models may not be stored in the database, there is no database, or the proxy stumbled. Since 1.106 also where the row *was* written but the
         *     router cannot take the deployment ("was saved to the database, but"): do not send it again.
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
        /** @description There is no router (no model was ever configured), no database, or the proxy stumbled. 1.71 says the last in plain text, 1.106 in JSON. */
        ReadError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["DetailErrorBody"] | components["schemas"]["ProxyErrorBody"] | components["schemas"]["UnhandledErrorBody"];
                "text/plain": components["schemas"]["UnhandledErrorText"];
            };
        };
        /** @description The database cannot be reached. */
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
        /** @description The deployment's id. Percent-encode it. One with a slash cannot be reached by this route, nor `.` and `..`, which addresses lose on the way. */
        ModelId: string;
        /** @description The id of one deployment. Answers carry it in the header `x-litellm-model-id`. */
        LitellmModelId: string | null;
        /** @description Only deployments that the caller may use, directly or through a team. */
        IncludeTeamModels: boolean | null;
        /** @description Only deployments that this team may use. */
        TeamIdOfInfo: string | null;
        /** @description Leave away what the background health checks found unhealthy. Without such checks nothing is left away. */
        HealthyOnly: boolean | null;
        /** @description The name of one group, or a name that a wildcard covers. */
        ModelGroupName: string | null;
        /** @description List wildcards (`openai/*`) too. Since 1.109 the proxy's own setting holds where this is not given. */
        ReturnWildcardRoutes: boolean | null;
        /** @description What this team may call, instead of what the key may. */
        TeamId: string | null;
        /** @description List access groups too. */
        IncludeModelAccessGroups: boolean | null;
        /** @description List access groups alone. */
        OnlyModelAccessGroups: boolean | null;
        /** @description Add `metadata` to each model, with its fallbacks. */
        IncludeMetadata: boolean | null;
        /** @description Which fallbacks `include_metadata` lists; `general` where it is not given. Anything else is refused with 400. */
        FallbackType: "general" | "context_window" | "content_policy";
        /** @description `expand` shows an admin (of the proxy, of a team, of an organization) every model. Anything else is refused with 400. */
        Scope: "expand";
        /** @description Sent by the Codex command line. Where it is given, the answer is a `CodexModelList`. */
        ClientVersion: string | null;
        /** @description Sent by Anthropic's clients. Where it is given, the answer is an `AnthropicModelList`. Claude Code, known by its `user-agent` or by `x-gateway-client: claude-code`, is shown ids of its own beside each `source_model`. */
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
        requestBody: {
            content: {
                "application/json": components["schemas"]["Deployment"];
            };
        };
        responses: {
            /** @description The row as it was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModelRow"];
                };
            };
            /** @description The team does not exist, the key is over its budget or past its time, a credential has no such name; the body is no text. */
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
            /** @description A member's auto router of this name exists already (since 1.106). An id that is taken should be a 409 too; the proxy says 500. */
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
             * @description The row could not be written (most often because the id is taken), models may not be stored in the database, there is no database,
             *     or the proxy stumbled over the body. 1.71 says the last in plain text, 1.106 in JSON. Since 1.106 a row that *was* written is a 500 too
             *     where the router cannot take the deployment ("was saved to the database, but"): do not send it again.
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
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeploymentUpdate"];
            };
        };
        responses: {
            /** @description The row as it is now; `null`, and nothing is changed, where models are not stored in the database. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModelRow"] | null;
                };
            };
            /** @description No such deployment, a config model, or a part of the body is missing; the body is no text. */
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
            /** @description A member's auto router changed meanwhile (since 1.106). A model of the config file should be a 409 too; the proxy says 400. */
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
                /** @description The deployment's id. Percent-encode it. One with a slash cannot be reached by this route, nor `.` and `..`, which addresses lose on the way. */
                model_id: components["parameters"]["ModelId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeploymentPatch"];
            };
        };
        responses: {
            /** @description The row as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModelRow"];
                };
            };
            /** @description A config model, a proxy that stores no models in the database, or a value that the proxy refuses. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProxyErrorBody"] | components["schemas"]["DetailErrorBody"] | components["schemas"]["DetailTextBody"];
                };
            };
            401: components["responses"]["UnauthorizedWrite"];
            /** @description The key may not write models, or lacks the licence that teams need. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DetailErrorBody"] | components["schemas"]["ProxyErrorBody"] | components["schemas"]["DetailTextBody"];
                };
            };
            /**
             * @description No deployment of this id in the database (`error`), or no such route (`detail`): an id with a slash in it, however it is encoded, ends there.
             *     A team that does not exist should be a 404 too; the proxy says 400.
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
             * @description A member's auto router changed meanwhile, or its name is taken (since 1.106). A model of the config file should be a 409 too; the
             *     proxy says 400.
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
             * @description There is no database, or the proxy stumbled: 1.71 says that in plain text, 1.106 in JSON. Since 1.106 also where the row *was* written
             *     but the router cannot take the deployment ("was saved to the database, but"): do not send it again.
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
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeploymentId"];
            };
        };
        responses: {
            /** @description It is gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletedModel"];
                };
            };
            /** @description No deployment of this id in the database; the body is no text. */
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
            /** @description A model of the config file should be refused so; the proxy says 400, and that there is no such model. */
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
                /** @description The id of one deployment. Answers carry it in the header `x-litellm-model-id`. */
                litellm_model_id?: components["parameters"]["LitellmModelId"];
                /** @description Only deployments that the caller may use, directly or through a team. */
                include_team_models?: components["parameters"]["IncludeTeamModels"];
                /** @description Only deployments that this team may use. */
                teamId?: components["parameters"]["TeamIdOfInfo"];
                /** @description Leave away what the background health checks found unhealthy. Without such checks nothing is left away. */
                healthy_only?: components["parameters"]["HealthyOnly"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The deployments; one, where an id was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeploymentList"];
                };
            };
            /** @description No deployment of this id is served. */
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
                /** @description The id of one deployment. Answers carry it in the header `x-litellm-model-id`. */
                litellm_model_id?: components["parameters"]["LitellmModelId"];
                /** @description Only deployments that the caller may use, directly or through a team. */
                include_team_models?: components["parameters"]["IncludeTeamModels"];
                /** @description Only deployments that this team may use. */
                teamId?: components["parameters"]["TeamIdOfInfo"];
                /** @description Leave away what the background health checks found unhealthy. Without such checks nothing is left away. */
                healthy_only?: components["parameters"]["HealthyOnly"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The deployments; one, where an id was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeploymentList"];
                };
            };
            /** @description No deployment of this id is served. */
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
                /** @description The name of one group, or a name that a wildcard covers. */
                model_group?: components["parameters"]["ModelGroupName"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The groups. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModelGroupList"];
                };
            };
            /** @description The key is over its budget or past its time. */
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
                /** @description List wildcards (`openai/*`) too. Since 1.109 the proxy's own setting holds where this is not given. */
                return_wildcard_routes?: components["parameters"]["ReturnWildcardRoutes"];
                /** @description What this team may call, instead of what the key may. */
                team_id?: components["parameters"]["TeamId"];
                /** @description List access groups too. */
                include_model_access_groups?: components["parameters"]["IncludeModelAccessGroups"];
                /** @description List access groups alone. */
                only_model_access_groups?: components["parameters"]["OnlyModelAccessGroups"];
                /** @description Add `metadata` to each model, with its fallbacks. */
                include_metadata?: components["parameters"]["IncludeMetadata"];
                /** @description Which fallbacks `include_metadata` lists; `general` where it is not given. Anything else is refused with 400. */
                fallback_type?: components["parameters"]["FallbackType"];
                /** @description `expand` shows an admin (of the proxy, of a team, of an organization) every model. Anything else is refused with 400. */
                scope?: components["parameters"]["Scope"];
                /** @description Leave away what the background health checks found unhealthy. Without such checks nothing is left away. */
                healthy_only?: components["parameters"]["HealthyOnly"];
                /** @description Sent by the Codex command line. Where it is given, the answer is a `CodexModelList`. */
                client_version?: components["parameters"]["ClientVersion"];
            };
            header?: {
                /** @description Sent by Anthropic's clients. Where it is given, the answer is an `AnthropicModelList`. Claude Code, known by its `user-agent` or by `x-gateway-client: claude-code`, is shown ids of its own beside each `source_model`. */
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
            /** @description An unknown `scope` or `fallback_type`; or a key over its budget or past its time. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DetailTextBody"] | components["schemas"]["ProxyErrorBody"];
                };
            };
            401: components["responses"]["UnauthorizedRead"];
            /** @description The key's user is no member of the team, or the key may not call this route. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DetailErrorBody"] | components["schemas"]["ProxyErrorBody"];
                };
            };
            /** @description The team does not exist (`detail.error`, since 1.106; a 500 on 1.71), or no such route (`detail`). */
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
                /** @description List wildcards (`openai/*`) too. Since 1.109 the proxy's own setting holds where this is not given. */
                return_wildcard_routes?: components["parameters"]["ReturnWildcardRoutes"];
                /** @description What this team may call, instead of what the key may. */
                team_id?: components["parameters"]["TeamId"];
                /** @description List access groups too. */
                include_model_access_groups?: components["parameters"]["IncludeModelAccessGroups"];
                /** @description List access groups alone. */
                only_model_access_groups?: components["parameters"]["OnlyModelAccessGroups"];
                /** @description Add `metadata` to each model, with its fallbacks. */
                include_metadata?: components["parameters"]["IncludeMetadata"];
                /** @description Which fallbacks `include_metadata` lists; `general` where it is not given. Anything else is refused with 400. */
                fallback_type?: components["parameters"]["FallbackType"];
                /** @description `expand` shows an admin (of the proxy, of a team, of an organization) every model. Anything else is refused with 400. */
                scope?: components["parameters"]["Scope"];
                /** @description Leave away what the background health checks found unhealthy. Without such checks nothing is left away. */
                healthy_only?: components["parameters"]["HealthyOnly"];
                /** @description Sent by the Codex command line. Where it is given, the answer is a `CodexModelList`. */
                client_version?: components["parameters"]["ClientVersion"];
            };
            header?: {
                /** @description Sent by Anthropic's clients. Where it is given, the answer is an `AnthropicModelList`. Claude Code, known by its `user-agent` or by `x-gateway-client: claude-code`, is shown ids of its own beside each `source_model`. */
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
            /** @description An unknown `scope` or `fallback_type`; or a key over its budget or past its time. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DetailTextBody"] | components["schemas"]["ProxyErrorBody"];
                };
            };
            401: components["responses"]["UnauthorizedRead"];
            /** @description The key's user is no member of the team, or the key may not call this route. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DetailErrorBody"] | components["schemas"]["ProxyErrorBody"];
                };
            };
            /** @description The team does not exist (`detail.error`, since 1.106; a 500 on 1.71), or no such route (`detail`). */
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
