package vn.thongsuot.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.http.client.ReactorResourceFactory;

class SessionRestartTest {

    private static final TestIssuer ISSUER = new TestIssuer();
    private static final TestSignIns SIGN_INS = new TestSignIns(ISSUER);
    private static final String KEY = key(1);

    @Test
    void aSessionOutlivesTheGatewayAndIsGoodAtAnyReplica() {
        TestBrowser browser;
        try (var first = gateway(KEY)) {
            browser = new TestBrowser(portOf(first));
            browser.signIn("/app/");
            try (var second = gateway(KEY)) {
                assertThat(statusAt(second, browser)).isEqualTo(200);
            }
        }
        try (var again = gateway(KEY)) {
            assertThat(statusAt(again, browser)).isEqualTo(200);
            assertThat(browser.movedTo(portOf(again)).csrf()).isNotBlank();
        }
        assertThat(SIGN_INS.given()).isNotEmpty();
    }

    @Test
    void theKeyCanBeReplacedStepByStepAndALostOneSignsOut() {
        TestBrowser browser;
        try (var first = gateway(KEY)) {
            browser = new TestBrowser(portOf(first));
            browser.signIn("/app/");
        }
        try (var rotated = gateway(key(2) + "," + KEY)) {
            assertThat(statusAt(rotated, browser)).isEqualTo(200);
        }
        try (var lost = gateway(key(2))) {
            assertThat(statusAt(lost, browser)).isEqualTo(401);
        }
    }

    private static int statusAt(ConfigurableApplicationContext gateway, TestBrowser browser) {
        return browser.movedTo(portOf(gateway)).get("/session").statusCode();
    }

    private static ConfigurableApplicationContext gateway(String keys) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("server.port", 0);
        settings.put("logging.level.root", "WARN");
        settings.put("OIDC_ISSUER_URI", ISSUER.uri());
        settings.put("OIDC_WEB_CLIENT_SECRET", TestSignIns.SECRET);
        settings.put("MONGODB_URI", TestStore.URI);
        settings.put("THONGSUOT_STORE_PREFIX", TestStore.PREFIX + "r");
        settings.put("THONGSUOT_SESSION_KEY", keys);
        return new SpringApplicationBuilder(GatewayApplication.class)
                .initializers(SessionRestartTest::leaveTheThreadsOfOthersAlone)
                .run(settings.entrySet().stream()
                        .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                        .toArray(String[]::new));
    }

    /** A context that closes would end the network threads of every other one in this process. */
    private static void leaveTheThreadsOfOthersAlone(ConfigurableApplicationContext context) {
        ((GenericApplicationContext) context).registerBean(ReactorResourceFactory.class, () -> {
            var resources = new ReactorResourceFactory();
            resources.setUseGlobalResources(false);
            return resources;
        });
    }

    private static int portOf(ConfigurableApplicationContext gateway) {
        return gateway.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    private static String key(int content) {
        byte[] bytes = new byte[32];
        Arrays.fill(bytes, (byte) content);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
