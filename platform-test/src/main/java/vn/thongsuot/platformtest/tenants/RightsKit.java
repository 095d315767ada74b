package vn.thongsuot.platformtest.tenants;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.platform.tenancy.TenantDatabases;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.platformtest.identity.TestIssuer;

/**
 * Beside {@link TenantIsolationKit}, with the same requests: who else of the owner's tenant is served, endpoint by endpoint. The
 * owner is served first; then a viewer, people who hold one right each, a first administrator and the operator ask the same of
 * the same state. What they were answered is compared with {@code docs/rights/<service>.md}, so that no endpoint opens or
 * closes to somebody unnoticed; {@code -Drights.write=true} writes the page anew.
 */
public abstract class RightsKit extends TenantIsolationKit {

    private static final String OPERATOR = "operator";

    /** Who may what is the same on every store, so it is asked on one. */
    private static final boolean ASKED_ELSEWHERE =
            System.getProperty("left-out.tags", "").contains("once");

    private final RightsTable table = new RightsTable(columns());
    private Optional<Map<String, String>> colleagues = Optional.empty();

    @Autowired
    private ApplicationContext application;

    private static List<String> columns() {
        var columns = new ArrayList<>(Colleagues.all());
        columns.addAll(List.of(OPERATOR, RightsTable.ANOTHER, RightsTable.OUTSIDE, RightsTable.NOBODY));
        return columns;
    }

    @Override
    Stream<DynamicTest> checks(EndpointCalls calls, EndpointRequest request) {
        if (ASKED_ELSEWHERE) {
            return super.checks(calls, request);
        }
        var key = UUID.randomUUID().toString();
        return Stream.of(
                        Stream.of(DynamicTest.dynamicTest(
                                "the owner first", () -> servesTheOwnerFirst(calls, request, key))),
                        super.checks(calls, request).limit(3),
                        Stream.of(
                                DynamicTest.dynamicTest("each right alone", () -> asksColleagues(calls, request)),
                                DynamicTest.dynamicTest("the operator", () -> asksTheOperator(calls, request)),
                                DynamicTest.dynamicTest("the owner", () -> servesTheOwner(calls, request, key))))
                .flatMap(part -> part);
    }

    @Override
    Stream<DynamicNode> afterwards(EndpointCalls calls, List<EndpointRequest> requests) {
        return ASKED_ELSEWHERE
                ? Stream.empty()
                : Stream.of(DynamicTest.dynamicTest("who may what is as written down", this::isAsWrittenDown));
    }

    @Override
    void answered(String who, EndpointRequest request, int status) {
        table.answered(who, request.endpoint(), status);
    }

    private void asksColleagues(EndpointCalls calls, EndpointRequest request) {
        answered(RightsTable.NOBODY, request, calls.withoutToken(request).statusCode());
        var people = colleagues(calls);
        var before = snapshot(request);
        people.forEach((who, token) -> {
            var answer = calls.with(token, request);
            assertThat(answer.statusCode()).as(who + ": " + answer.body()).isLessThan(500);
            answered(who, request, answer.statusCode());
            if (answer.statusCode() < 300) { // what was refused has changed nothing
                before.ifPresent(StoreSnapshot::restore);
            }
        });
    }

    private void asksTheOperator(EndpointCalls calls, EndpointRequest request) {
        var owner = tokenFor(request);
        if (tenant(owner).isEmpty()) {
            answered(OPERATOR, request, 200); // who was served first
            return;
        }
        var operator = application.getBean(TestIssuer.class).operatorToken("vanhanh");
        var answer = calls.with(operator, request);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
        answered(OPERATOR, request, answer.statusCode());
    }

    /** To take back what is changed, so that everybody asks the same of the same; empty for what only reads. */
    private Optional<StoreSnapshot> snapshot(EndpointRequest request) {
        return request.endpoint().method().equals("GET")
                ? Optional.empty()
                : Optional.of(StoreSnapshot.of(application
                        .getBean(TenantDatabases.class)
                        .of(tenant(ownersToken()).orElseThrow())));
    }

    private void servesTheOwnerFirst(EndpointCalls calls, EndpointRequest request, String key) {
        var before = snapshot(request);
        servesTheOwner(calls, request, key);
        before.ifPresent(StoreSnapshot::restore);
    }

    private Map<String, String> colleagues(EndpointCalls calls) {
        if (colleagues.isEmpty()) {
            var people = new Colleagues(application, tenant(ownersToken()).orElseThrow());
            people.takeOffice();
            people.tokens()
                    .values()
                    .forEach(token -> await().atMost(Duration.ofSeconds(30)).until(() -> mayRead(calls, token)));
            colleagues = Optional.of(people.tokens());
        }
        return colleagues.orElseThrow();
    }

    /** Whether the person's post has arrived: the answer is no more that none is known. */
    private boolean mayRead(EndpointCalls calls, String token) {
        var anything = Endpoint.of(application).stream()
                .filter(endpoint ->
                        endpoint.method().equals("GET") && !endpoint.pattern().contains("{"))
                .filter(endpoint -> !endpoint.pattern().startsWith("/api/v1/tenants"))
                .findFirst()
                .orElseThrow();
        var asking = EndpointRequest.get(anything.pattern(), anything.pattern());
        return !calls.with(token, asking).body().contains("position-not-known");
    }

    private void isAsWrittenDown() {
        var service = application.getEnvironment().getRequiredProperty("spring.application.name");
        var page = Path.of("..", "docs", "rights", service + ".md");
        var now = table.page("Who may what: " + service);
        try {
            if (Boolean.getBoolean("rights.write")) {
                Files.createDirectories(page.getParent());
                Files.writeString(page, now);
            }
            assertThat(now)
                    .as("who may what, against %s; -Drights.write=true writes it anew", page)
                    .isEqualTo(Files.exists(page) ? Files.readString(page) : "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<TenantId> tenant(String token) {
        var claims = new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), UTF_8);
        var tenant = JsonMapper.shared().readTree(claims).path("tenant").asString("");
        return tenant.isEmpty() ? Optional.empty() : Optional.of(new TenantId(tenant));
    }
}
