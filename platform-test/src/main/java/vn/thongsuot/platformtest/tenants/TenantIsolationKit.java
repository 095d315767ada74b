package vn.thongsuot.platformtest.tenants;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Nothing crosses a tenant, shown for every endpoint of the route table. A {@code @SpringBootTest} on a random port extends
 * this and says how the owner calls each endpoint; an endpoint that nobody says anything about fails the test. For each
 * request: without a token 401; with another tenant's token refused, and no byte of the owner's data in the answer; then
 * the owner is served, so that the refusal was not for a mistake in the request, and did no harm. The reader that stands for
 * everybody outside is answered 403 by every endpoint of the owner's tenant but those of open data.
 */
public abstract class TenantIsolationKit {

    private static final String OPEN_DATA = "/api/v1/open-data/";

    /** What everybody outside may send. */
    private static final Endpoint OFFER = new Endpoint("POST", OPEN_DATA + "offers");

    @Autowired
    private ApplicationContext application;

    /**
     * Prepares data of the owner and says how each endpoint is called. Requests run in this order, so what removes comes
     * last.
     */
    protected abstract List<EndpointRequest> requests();

    /** Token of somebody who may do all that {@link #requests()} asks. */
    protected abstract String ownersToken();

    /** Token of somebody with the same rights in another tenant. */
    protected abstract String anothersToken();

    /** Token of the public reader of the owner's tenant. */
    protected abstract String publicReadersToken();

    /** Ids and texts of the owner's data that must never appear in an answer to another tenant. Asked after the requests. */
    protected abstract Set<String> markers();

    @TestFactory
    Stream<DynamicNode> everyEndpointKeepsTenantsApart() {
        var requests = requests();
        var calls = EndpointCalls.to(application);
        var requested = requests.stream().map(EndpointRequest::endpoint).collect(Collectors.toSet());
        var routes = Endpoint.of(application);
        var always = Stream.<DynamicNode>of(
                DynamicTest.dynamicTest(
                        "each endpoint has a request",
                        () -> assertThat(requested)
                                .as("endpoints with a request, against the application's route table")
                                .containsExactlyInAnyOrderElementsOf(routes)),
                DynamicTest.dynamicTest(
                        "there is something to protect",
                        () -> assertThat(markers()).isNotEmpty()),
                DynamicContainer.dynamicContainer(
                        "requests",
                        requests.stream()
                                .map(request -> DynamicContainer.dynamicContainer(
                                        request.toString(), checks(calls, request)))));
        return Stream.concat(always, afterwards(calls, requests));
    }

    /** What is asked with one request, in this order. */
    Stream<DynamicTest> checks(EndpointCalls calls, EndpointRequest request) {
        return Stream.of(
                DynamicTest.dynamicTest(
                        "nobody without a token",
                        () -> assertThat(calls.withoutToken(request).statusCode())
                                .isEqualTo(401)),
                DynamicTest.dynamicTest("not another tenant", () -> refusesAnother(calls, request)),
                DynamicTest.dynamicTest("not everybody outside", () -> refusesEverybody(calls, request)),
                DynamicTest.dynamicTest("the owner", () -> servesTheOwner(calls, request)));
    }

    /** What is asked when all requests have been sent; nothing here. */
    Stream<DynamicNode> afterwards(EndpointCalls calls, List<EndpointRequest> requests) {
        return Stream.empty();
    }

    /** Hook for who was answered what; nothing is made of it here. */
    void answered(String who, EndpointRequest request, int status) {}

    private void refusesAnother(EndpointCalls calls, EndpointRequest request) {
        var answer = calls.with(anothersToken(), request);
        answered(RightsTable.ANOTHER, request, answer.statusCode());
        assertThat(answer.statusCode()).as(answer.body()).satisfies(status -> {
            switch (request.foreign()) {
                case REFUSED -> assertThat(status).isIn(403, 404);
                case OWN_LIST -> assertThat(status).isIn(200, 403);
                case OWN_CREATION -> assertThat(status).isBetween(200, 499);
            }
        });
        assertThat(markers())
                .as("the owner's data in the answer to another tenant: %s", answer.body())
                .filteredOn(marker -> !request.says(marker))
                .noneMatch(marker -> answer.body().contains(marker)
                        || answer.headers().map().toString().contains(marker));
    }

    private void refusesEverybody(EndpointCalls calls, EndpointRequest request) {
        var answer = calls.with(publicReadersToken(), request);
        answered(RightsTable.OUTSIDE, request, answer.statusCode());
        var endpoint = request.endpoint();
        var open = endpoint.method().equals("GET") && endpoint.pattern().startsWith(OPEN_DATA);
        var wanted = endpoint.equals(OFFER) ? 201 : open ? 200 : 403;
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(wanted);
    }

    private void servesTheOwner(EndpointCalls calls, EndpointRequest request) {
        servesTheOwner(calls, request, UUID.randomUUID().toString());
    }

    void servesTheOwner(EndpointCalls calls, EndpointRequest request, String key) {
        var answer = calls.with(tokenFor(request), request, key);
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
    }

    String tokenFor(EndpointRequest request) {
        return request.ownersToken() == null ? ownersToken() : request.ownersToken();
    }
}
