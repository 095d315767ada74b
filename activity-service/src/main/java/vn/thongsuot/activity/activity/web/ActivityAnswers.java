package vn.thongsuot.activity.activity.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.thongsuot.activity.activity.Activity;
import vn.thongsuot.activity.activity.Attachment;
import vn.thongsuot.activity.activity.Conference;
import vn.thongsuot.activity.activity.Official;
import vn.thongsuot.activity.activity.PartialPeriod;
import vn.thongsuot.activity.activity.Turn;
import vn.thongsuot.activity.activity.Wording;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.outbox.AggregateKind;

/**
 * An activity as the tenant's own people see it: what the topic tells, and what stays in this service — names and words of
 * persons, whose photo it is, and texts as their source has them.
 */
final class ActivityAnswers {

    private final JsonMapper json;
    private final AggregateKind<Activity> kind;

    ActivityAnswers(JsonMapper json, AggregateKind<Activity> kind) {
        this.json = json;
        this.kind = kind;
    }

    /** A photo or file; where it lies is its {@code uri}. */
    record AttachmentAnswer(
            String id,
            Attachment.Kind kind,
            String uri,
            String caption,
            @Nullable String photographer,
            @Nullable String rights,
            @Nullable LocalDate takenOn,
            String sha256,
            String name,
            String mediaType,
            long size,
            @Nullable PublicationAnswer published) {}

    record TurnAnswer(
            Official speaker,
            Turn.Role role,
            @Nullable String subject,
            @Nullable QuotationAnswer quotation) {}

    /**
     * Words with whom they are from.
     *
     * @param by person and post
     * @param at the event
     * @param on its day; absent when nobody said
     */
    record QuotationAnswer(
            String text,
            @Nullable String verbatim,
            String by,
            String at,
            @Nullable String on) {}

    /**
     * One correction, in the words of whoever made it, but without who that was.
     *
     * @param replaced the version that it put right
     */
    record CorrectionAnswer(String reason, Instant at, long replaced) {}

    /** The same with its latest corrections, oldest first, where there are any. */
    ObjectNode whole(Versioned<Activity> activity) {
        var answer = of(activity);
        var made = activity.state().corrections().stream()
                .map(one -> new CorrectionAnswer(one.reason(), one.at(), one.replaced()))
                .toList();
        if (!made.isEmpty()) {
            answer.set("corrections", json.valueToTree(made));
        }
        return answer;
    }

    ObjectNode of(Versioned<Activity> activity) {
        ObjectNode answer = json.valueToTree(kind.wire().apply(activity));
        var facts = activity.state().facts();
        var event = facts.event();
        if (event != null) {
            addPersons(
                    (ObjectNode) answer.required("event"),
                    event,
                    facts.setting().period());
        }
        if (facts.what().verbatim() != null) {
            answer.set("verbatim", json.valueToTree(facts.what().verbatim()));
        }
        if (facts.what().own() != null) {
            answer.set("own", json.valueToTree(facts.what().own()));
        }
        var present = activity.state().present();
        if (!present.isEmpty()) {
            caption(answer, activity.id(), present);
            answer.set(
                    "attachments",
                    json.valueToTree(present.stream()
                            .map(each -> attachment(activity.id(), each))
                            .toList()));
        }
        return answer;
    }

    /** The tenant's own people read what is written under photos and files; topics have numbers in its place. */
    private static void caption(ObjectNode answer, String activity, List<Attachment> present) {
        for (var each : answer.required("evidence")) {
            present.stream()
                    .filter(attachment -> attachment
                            .path(activity)
                            .equals(each.required("uri").asString()))
                    .forEach(attachment -> ((ObjectNode) each).put("caption", attachment.caption()));
        }
    }

    static AttachmentAnswer attachment(String activity, Attachment attachment) {
        var credit = attachment.credit();
        var file = attachment.file();
        return new AttachmentAnswer(
                attachment.id(),
                attachment.kind(),
                attachment.path(activity),
                attachment.caption(),
                credit == null ? null : credit.photographer(),
                credit == null ? null : credit.rights(),
                credit == null ? null : credit.takenOn(),
                file.sha256(),
                file.name(),
                file.mediaType(),
                file.size(),
                PublicationAnswer.of(activity, attachment));
    }

    private void addPersons(ObjectNode told, Conference event, @Nullable PartialPeriod period) {
        var programme = event.programme().stream()
                .map(turn -> turn(turn, event, period))
                .toList();
        told.set("programme", json.valueToTree(programme));
        var came = (ObjectNode) told.required("attendance");
        came.set("persons", json.valueToTree(event.attendance().persons()));
    }

    private static TurnAnswer turn(Turn turn, Conference event, @Nullable PartialPeriod period) {
        var said = turn.quotation();
        var quotation = said == null
                ? null
                : new QuotationAnswer(
                        said.text(),
                        said.verbatim(),
                        turn.speaker().words(),
                        event.title(),
                        period == null ? null : Wording.days(period));
        return new TurnAnswer(turn.speaker(), turn.role(), turn.subject(), quotation);
    }
}
