package vn.thongsuot.platformtest.queries;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.platformtest.tenants.EndpointRequest;
import vn.thongsuot.platformtest.tenants.OwnersRequests;
import vn.thongsuot.platformtest.tenants.TenantIsolationKit;

/**
 * Nothing a service asks its store reads a whole collection, and what is asked for in an order has an index in that order,
 * which is read from where there is much. A {@code @SpringBootTest} on a random port
 * extends this and names its {@link TenantIsolationKit}, whose requests call every endpoint; what the service wrote meanwhile
 * is multiplied in its own shape, every list of every kind of aggregate is read by every field declared for it, and the
 * store explains each question it was asked. Skipped on the embedded store, which has no indexes.
 */
@ExtendWith(OnIndexes.class)
@SuppressWarnings("NullAway.Init") // injected
public abstract class ExplainedQueriesKit {

    /** Bytes of files, whose collections and indexes are the driver's. */
    private static final String DRIVERS_OWN = "bytes.";

    /** A store that was just loaded plans by what it has not counted yet. */
    private static final Duration COUNTED = Duration.ofMinutes(3);

    @Autowired
    private ApplicationContext application;

    @Autowired
    private QueryRecorder recorder;

    /** The service's own, made anew. */
    protected abstract TenantIsolationKit service();

    /** Collections that are read whole because they are small, or that no list is read from. */
    protected abstract Set<String> leftOut();

    /** Paths with queries that the service's own requests do not ask; what they ask for need not be there. */
    protected List<String> alsoAsked() {
        return List.of();
    }

    /** What no request of the service writes but something else would, so that there is something of it. */
    protected void alsoWritten(TenantId owner) {}

    /** How many documents there are and what is done with them beside explaining. */
    protected Volume volume() {
        return Volume.QUICK;
    }

    @TestFactory
    Stream<DynamicNode> everyQuestionIsAnsweredByAnIndex() {
        var requests = OwnersRequests.of(service(), application);
        alsoWritten(requests.owner());
        recorder.listen();
        requests.all().forEach(request -> asked(requests, request));
        alsoAsked().forEach(path -> asked(requests, EndpointRequest.list(path)));
        AskedTogether.of(application, requests.all()).forEach(request -> understood(requests, request));
        var tenants = new Filled(application, requests.owner(), requests.another());
        var questions = recorder.stop().stream()
                .filter(question -> question.database().equals(tenants.large().getName()))
                .toList();
        assertThat(questions).as("what the service asked its store").isNotEmpty();
        return collections(tenants.large(), questions).stream()
                .map(collection -> DynamicContainer.dynamicContainer(
                        collection, Stream.of(collection).flatMap(name -> ofCollection(tenants, name, questions))));
    }

    private static void asked(OwnersRequests requests, EndpointRequest request) {
        var answer = requests.asOwner(request);
        assertThat(answer.statusCode()).as("%s: %s", request, answer.body()).isBetween(200, 299);
    }

    /** Its values are made up; a list may refuse them. */
    private static void understood(OwnersRequests requests, EndpointRequest request) {
        var answer = requests.asOwner(request);
        assertThat(answer.statusCode()).as("%s: %s", request, answer.body()).isLessThan(500);
    }

    private Set<String> collections(MongoDatabase database, List<StoredQuery> questions) {
        var all = new TreeSet<>(database.listCollectionNames().into(new ArrayList<>()));
        questions.forEach(question -> all.add(question.collection()));
        all.removeAll(leftOut());
        all.removeIf(name -> name.startsWith(DRIVERS_OWN) || !volume().concerns(name));
        return all;
    }

    private Stream<DynamicNode> ofCollection(Filled tenants, String collection, List<StoredQuery> asked) {
        var ofService = asked.stream()
                .filter(question -> question.collection().equals(collection))
                .toList();
        var lists = !tenants.pages(collection).isEmpty() || ofService.stream().anyMatch(StoredQuery::isPage);
        var volume = lists ? volume() : volume().forLookups();
        tenants.fill(collection, volume);
        recorder.listen();
        tenants.readLists(collection);
        var questions = new LinkedHashMap<String, StoredQuery>();
        Stream.concat(ofService.stream(), recorder.stop().stream())
                .filter(question -> question.collection().equals(collection)
                        && question.database().equals(tenants.large().getName()))
                .forEach(question -> questions.putIfAbsent(question.shape(), question));
        var tests = new ArrayList<DynamicNode>();
        questions
                .values()
                .forEach(question -> tests.add(DynamicTest.dynamicTest(
                        question.toString(), () -> isAnsweredByAnIndex(tenants, question, volume))));
        tests.add(DynamicTest.dynamicTest("cleared away", () -> {
            volume.measure(tenants, collection, ofService);
            tenants.clear(collection, volume);
        }));
        return tests.stream();
    }

    private static void isAnsweredByAnIndex(Filled tenants, StoredQuery question, Volume volume) {
        assertThat(tenants.lacking(question))
                .as("two conditions of %s that many may meet each, without an index together", question)
                .isEmpty();
        assertThat(tenants.hasOrderedIndex(question))
                .as("an index in the order of %s", question)
                .isTrue();
        // of few documents a planner may choose to sort what an index would give in order
        var maySort = tenants.isBounded(question) || tenants.isMetByFew(question) || question.isGrouped();
        var mustNotSort = volume.fewer() > 0 && !maySort;
        Awaitility.await()
                .atMost(volume.fewer() > 0 ? COUNTED : Duration.ofSeconds(1))
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(500))
                .untilAsserted(() -> {
                    var explained = tenants.explain(question);
                    assertThat(mustNotSort ? explained.faults() : explained.scans())
                            .as("%s%n%s", question.command(), explained.plan())
                            .isEmpty();
                });
    }
}
