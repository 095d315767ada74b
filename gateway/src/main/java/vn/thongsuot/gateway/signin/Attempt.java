package vn.thongsuot.gateway.signin;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/**
 * A sign-in that was begun, as the browser keeps it, sealed, until it comes back from the issuer. So nothing is stored for
 * people who never come back.
 *
 * @param attributes what the library needs to check the answer: nonce, PKCE verifier
 * @param to where to go then
 */
record Attempt(
        String authorizationUri,
        String clientId,
        String redirectUri,
        String state,
        Set<String> scopes,
        Map<String, String> attributes,
        String to,
        Instant until) {

    static Attempt of(OAuth2AuthorizationRequest request, LocalPath to, Instant until) {
        var attributes = new HashMap<String, String>();
        request.getAttributes().forEach((name, value) -> attributes.put(name, value.toString()));
        return new Attempt(
                request.getAuthorizationUri(),
                request.getClientId(),
                String.valueOf(request.getRedirectUri()),
                String.valueOf(request.getState()),
                request.getScopes(),
                attributes,
                to.value(),
                until);
    }

    OAuth2AuthorizationRequest request() {
        return OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri(authorizationUri)
                .clientId(clientId)
                .redirectUri(redirectUri)
                .state(state)
                .scopes(scopes)
                .attributes(all -> all.putAll(attributes))
                .build();
    }
}
