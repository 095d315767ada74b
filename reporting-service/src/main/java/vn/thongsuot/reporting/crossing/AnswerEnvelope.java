package vn.thongsuot.reporting.crossing;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.reporting.recommendation.Reply;

/**
 * What was answered here to a recommendation of another tenant, for that tenant alone.
 *
 * @param from id of the tenant that answers, once more inside
 * @param to id of the tenant that asked
 * @param request id of the envelope that brought the request
 * @param answers all of them, in the order in which they were given
 */
public record AnswerEnvelope(String from, String to, String request, List<Said> answers) {

    public static final String SENT = "vn.thongsuot.answerenvelope.sent.v1";
    public static final String RENEWED = "vn.thongsuot.answerenvelope.renewed.v1";

    public AnswerEnvelope {
        answers = List.copyOf(answers);
    }

    /**
     * One answer. To whom it was handed on inside, and which task was made of it, is no other tenant's affair.
     *
     * @param text absent where the answer says all
     * @param by title of the post, never a name; absent when the post is not known
     * @param document that the answer came with; absent without one
     */
    public record Said(
            Reply.State state,
            @Nullable String text,
            @Nullable String by,
            Instant at,
            Reply.@Nullable Paper document) {

        static Said of(Reply reply) {
            return new Said(reply.state(), reply.text(), reply.by(), reply.at(), reply.paper());
        }

        Reply toReply(String request) {
            return new Reply(state, text, by, at, null, document, request);
        }
    }

    /** The same for the same request. */
    public String id() {
        return Command.idOf("answer-envelope", from, to, request);
    }

    /** Whether it says something, and nothing that is no answer to another tenant. */
    boolean isWhole() {
        return !answers.isEmpty() && answers.stream().noneMatch(said -> said.state() == Reply.State.FORWARDED);
    }
}
