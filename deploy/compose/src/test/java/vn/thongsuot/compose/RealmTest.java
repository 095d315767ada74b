package vn.thongsuot.compose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the services rely on when they believe a token. */
class RealmTest {

    private final JsonNode realm = Place.json(Place.COMPOSE.resolve("keycloak/realm.json"));

    @Test
    void theIssuerOfTheServicesIsThisRealm() {
        var compose = Place.yaml(Place.COMPOSE.resolve("compose.yaml"));
        var hostname = compose.at("/services/keycloak/environment/KC_HOSTNAME").asString();
        assertThat(compose.at("/services/gateway/environment/OIDC_ISSUER_URI").asString())
                .isEqualTo(hostname + "/realms/" + realm.required("realm").asString());
        assertThat(hostname)
                .endsWith(":"
                        + compose.at("/services/keycloak/environment/KC_HTTP_PORT")
                                .asInt());
    }

    @Test
    void tokensAreAccessTokensForThePlatformWithTenantAndRoles() {
        assertThat(realm.required("clients")).allSatisfy(client -> {
            assertThat(client.at("/attributes/access.token.header.type.rfc9068").asString())
                    .isEqualTo("true");
            assertThat(client.required("protocolMappers").findValuesAsString("claim.name"))
                    .contains("tenant", "roles", "sub");
            assertThat(client.required("protocolMappers").findValuesAsString("included.custom.audience"))
                    .containsExactly("thongsuot-api");
        });
    }

    @Test
    void clientsOfPeopleUseTheCodeFlowWithPkceAndNothingElse() {
        assertThat(realm.required("clients")).allSatisfy(client -> {
            assertThat(client.at("/attributes/pkce.code.challenge.method").asString())
                    .isEqualTo("S256");
            assertThat(client.required("implicitFlowEnabled").asBoolean()).isFalse();
            assertThat(client.required("directAccessGrantsEnabled").asBoolean()).isFalse();
        });
    }

    @Test
    void thePagesSignInAsTheClientThatTheGatewaySays() {
        var gateway = Place.text(Place.ROOT.resolve("gateway/src/main/resources/application.yml"));
        var pages = realm.required("clients")
                .valueStream()
                .filter(client -> gateway.contains(
                        "OIDC_WEB_CLIENT_ID:" + client.required("clientId").asString() + "}"))
                .toList();
        assertThat(pages).hasSize(1);
        assertThat(pages.getFirst().at("/redirectUris/0").asString()).endsWith("/login/callback");
        assertThat(Place.text(Place.ROOT.resolve(
                        "gateway/src/main/java/vn/thongsuot/gateway/signin/IssuerRegistration.java")))
                .contains("{baseUrl}/login/callback");
    }

    /** The identity provider brings no Vietnamese of its own; what is not said here its page says in English. */
    @Test
    void whoSignsInReadsVietnamese() {
        assertThat(realm.required("defaultLocale").asString()).isEqualTo("vi");
        assertThat(realm.at("/localizationTexts/vi").propertyNames())
                .contains("username", "password", "doLogIn", "invalidUserMessage", "updatePasswordMessage");
    }

    /** Whoever could change their own tenant could read another's. */
    @Test
    void nobodyChangesTheirOwnTenant() {
        var profile = JsonMapper.shared()
                .readTree(realm.at(
                                "/components/org.keycloak.userprofile.UserProfileProvider/0/config/kc.user.profile.config/0")
                        .asString());
        var tenant = profile.required("attributes")
                .valueStream()
                .filter(attribute -> attribute.required("name").asString().equals("tenant"))
                .toList();
        assertThat(tenant).hasSize(1);
        assertThat(tenant.getFirst().at("/permissions/edit").valueStream().map(JsonNode::asString))
                .containsExactly("admin");
        assertThat(profile.has("unmanagedAttributePolicy")).isFalse();
    }
}
