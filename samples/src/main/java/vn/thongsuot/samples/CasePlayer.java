package vn.thongsuot.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * Plays a case step by step through the gateway. Every write carries the key of its step, so that playing a case again
 * doubles nothing. It waits only for what the platform says it must: a later try, or figures that are not complete yet.
 */
public final class CasePlayer {

    private static final int LOOKS = 240;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);

    private final Api api;
    private final Pause pause;
    private final Path documents;

    /**
     * A player that writes what it fetches.
     *
     * @param gateway for instance {@code http://localhost:8080}
     * @param documents folder for the reports; made when it is not there
     */
    public CasePlayer(URI gateway, TokenSource tokens, Path documents) {
        this(gateway, tokens, documents, Pause.SCHEDULED);
    }

    CasePlayer(URI gateway, TokenSource tokens, Path documents, Pause pause) {
        this.api = new Api(gateway, tokens, pause);
        this.pause = pause;
        this.documents = documents;
    }

    /**
     * Plays all steps and fetches the report.
     *
     * @throws StepFailedException when a step is refused for good
     */
    public PlayedCase play(SeedCase seed) {
        var answers = new Answers();
        seed.steps().forEach(step -> play(step, answers));
        return new PlayedCase(
                seed.title(),
                headline(answers.answer(seed.directive())),
                headline(answers.answer(seed.plan())),
                seed.steps().stream().filter(step -> step.creates("activities")).count(),
                answers.value(seed.report(), "id"),
                answers.value(seed.report(), "title"),
                document(seed, answers));
    }

    private void play(Step step, Answers answers) {
        var answer = step.until() == null ? json(api.send(step, answers)) : look(step, step.until(), answers);
        if (step.name() != null) {
            answers.keep(step.name(), step.take() == null ? answer : answer.at(step.take()));
        }
    }

    private JsonNode look(Step step, String until, Answers answers) {
        for (var left = LOOKS; left > 0; left--) {
            var answer = json(api.send(step, answers));
            if (holds(answer.at(until))) {
                return answer;
            }
            pause.of(BETWEEN_LOOKS);
        }
        throw new StepFailedException(step.label() + ": " + until + " did not come true in " + LOOKS + " looks");
    }

    private static boolean holds(JsonNode found) {
        return found.isBoolean() ? found.asBoolean() : !found.isMissingNode() && !found.isNull();
    }

    private Path document(SeedCase seed, Answers answers) {
        var path = "/api/v1/reports/${" + seed.report() + ".id}/document?format=html";
        var html = api.send(Step.get(seed.reader(), path), answers).body();
        try {
            Files.createDirectories(documents);
            return Files.write(documents.resolve(seed.name() + ".html"), html);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String headline(JsonNode document) {
        var symbol = document.path("symbol");
        var raw = symbol.isObject() ? symbol.path("raw") : symbol;
        return (raw.asString("") + " " + document.path("subject").asString("")).strip();
    }

    /** Of a page only its {@code hash} is kept, by which others name what was read. */
    private static JsonNode json(HttpResponse<byte[]> answer) {
        if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
            var hash = answer.headers().firstValue("Content-Hash").orElse("");
            return JsonMapper.shared().createObjectNode().put("hash", hash);
        }
        return answer.body().length == 0
                ? MissingNode.getInstance()
                : JsonMapper.shared().readTree(answer.body());
    }
}
