package vn.thongsuot.local.launcher.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.local.launcher.suite.Ports.End;
import vn.thongsuot.local.launcher.tokens.CodeFlow;
import vn.thongsuot.local.launcher.tokens.DemoUser;
import vn.thongsuot.local.launcher.tokens.DemoUsers;
import vn.thongsuot.local.launcher.tokens.SignInFailure;

/** The infrastructure's real process, started as {@code ./run} starts it. */
@Tag("once")
class LocalSuiteIT {

    private static final Path HOME = Path.of(System.getProperty("thongsuot.home"));
    private static final List<Service> INFRASTRUCTURE = List.of(Service.INFRASTRUCTURE);

    @TempDir
    Path data;

    @Test
    void aTokenGotByTheCodeFlowCarriesWhatThePlatformReads() {
        try (LocalSuite suite = start(Settings.forTest(HOME, data))) {
            JsonNode header = part(token(suite, "vanthu.sct"), 0);
            JsonNode claims = part(token(suite, "vanthu.sct"), 1);
            assertThat(header.path("typ").asString()).isEqualTo("at+jwt");
            assertThat(header.path("alg").asString()).isEqualTo("RS256");
            assertThat(claims.path("iss").asString())
                    .isEqualTo("http://localhost:" + suite.settings().ports().of(End.ISSUER));
            assertThat(claims.path("sub").asString()).isEqualTo("vanthu.sct");
            assertThat(claims.path("tenant").asString()).isEqualTo("dong-nai");
            assertThat(claims.path("aud").valueStream().map(JsonNode::asString)).contains("thongsuot-api");
            assertThat(claims.path("exp").asLong() - claims.path("iat").asLong())
                    .isEqualTo(3_600);
        }
    }

    @Test
    void theOperatorHasTheRoleAndNoTenantAndAWrongPasswordGetsNothing() {
        try (LocalSuite suite = start(Settings.forTest(HOME, data))) {
            JsonNode claims = part(token(suite, "vanhanh"), 1);
            assertThat(claims.path("roles").valueStream().map(JsonNode::asString))
                    .containsExactly("operator");
            assertThat(claims.has("tenant")).isFalse();
            assertThatExceptionOfType(SignInFailure.class)
                    .isThrownBy(() -> CodeFlow.accessToken(suite.issuer(), "vanhanh", "guessed"))
                    .withMessageContaining("vanhanh");
        }
    }

    @Test
    void keysStayTheSameWhenTheProcessIsKilledAndStartedAgain() {
        try (LocalSuite suite = start(Settings.forTest(HOME, data))) {
            String before = part(token(suite, "vanthu.sct"), 0).path("kid").asString();
            long pid = suite.part(Service.INFRASTRUCTURE).pid();
            suite.part(Service.INFRASTRUCTURE).kill();
            suite.part(Service.INFRASTRUCTURE).restart();
            assertThat(suite.part(Service.INFRASTRUCTURE).pid()).isNotEqualTo(pid);
            assertThat(part(token(suite, "vanthu.sct"), 0).path("kid").asString())
                    .isEqualTo(before);
        }
    }

    @Test
    void aFrozenPartAnswersAgainWhenItIsContinued() {
        try (LocalSuite suite = start(Settings.forTest(HOME, data))) {
            RunningPart infrastructure = suite.part(Service.INFRASTRUCTURE);
            infrastructure.pause();
            assertThat(infrastructure.isAlive()).isTrue();
            infrastructure.resume();
            infrastructure.awaitReady();
            assertThat(token(suite, "vanthu.sct")).isNotBlank();
        }
    }

    @Test
    void nothingIsLeftBehindWhenTheSuiteIsClosed() {
        RunningPart infrastructure;
        try (LocalSuite suite = start(Settings.forTest(HOME, data))) {
            infrastructure = suite.part(Service.INFRASTRUCTURE);
            assertThat(PidFile.of(data, "infrastructure").process()).isPresent();
        }
        assertThat(infrastructure.isAlive()).isFalse();
        assertThat(PidFile.of(data, "infrastructure").exists()).isFalse();
    }

    @Test
    void aPartThatDiesWhileStartingIsOneLineWithItsLastWord() throws IOException {
        Settings settings = Settings.forTest(HOME, data)
                .with(
                        Service.INFRASTRUCTURE,
                        new Settings.Extra(List.of(), Map.of("THONGSUOT_STORE_PORT", "not-a-port")));
        assertThatExceptionOfType(SuiteFailure.class)
                .isThrownBy(() -> start(settings))
                .withMessageContaining("infrastructure ended by itself (code 1)")
                .withMessageContaining("THONGSUOT_STORE_PORT")
                .withMessageNotContaining("\n");
        assertThat(Files.readString(data.resolve("logs/infrastructure.log"))).contains("not-a-port");
    }

    private static LocalSuite start(Settings settings) {
        return LocalSuite.start(settings, INFRASTRUCTURE, Progress.SILENT);
    }

    private static String token(LocalSuite suite, String name) {
        DemoUser user = DemoUsers.named(name).orElseThrow();
        return CodeFlow.accessToken(suite.issuer(), user.user(), user.password());
    }

    private static JsonNode part(String token, int index) {
        return JsonMapper.shared().readTree(Base64.getUrlDecoder().decode(token.split("\\.")[index]));
    }
}
