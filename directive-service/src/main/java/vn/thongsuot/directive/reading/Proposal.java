package vn.thongsuot.directive.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.directive.Citation;
import vn.thongsuot.directive.directive.DocumentKind;
import vn.thongsuot.directive.directive.DocumentSystem;
import vn.thongsuot.directive.directive.Symbol;
import vn.thongsuot.directive.directive.Urgency;
import vn.thongsuot.directive.task.RoleKind;
import vn.thongsuot.directive.time.Deadline;
import vn.thongsuot.directive.time.PartialDate;

/** What a document seems to say, for a person to confirm. Whatever is absent was not found. */
public record Proposal(
        @Nullable Found<DocumentSystem> system,
        @Nullable Found<DocumentKind> kind,
        @Nullable Found<Symbol> symbol,
        @Nullable Found<PartialDate> date,
        @Nullable Found<Body> issuer,
        @Nullable Found<String> subject,
        @Nullable Found<Urgency> urgency,
        List<Found<Cited>> citations,
        List<Found<Deadline>> deadlines,
        List<Found<ProposedTask>> tasks,
        List<Found<Recipient>> recipients) {

    /**
     * A body named in words.
     *
     * @param unit id of the one unit that is called so; absent when none or several are
     */
    public record Body(String name, @Nullable String unit) {}

    /**
     * A document that this one names.
     *
     * @param directive id of the one that is registered under this symbol; absent when none or several are
     */
    public record Cited(
            Symbol symbol,
            @Nullable DocumentKind kind,
            @Nullable LocalDate date,
            @Nullable Body issuer,
            @Nullable String subject,
            Citation.Relation relation,
            Citation.Place place,
            @Nullable String directive) {

        private Cited knowing(Map<String, String> directives) {
            return new Cited(symbol, kind, date, issuer, subject, relation, place, directives.get(symbol.key()));
        }
    }

    /**
     * Something that somebody is to do.
     *
     * @param label as printed, for instance {@code 2.1}
     */
    public record ProposedTask(
            String label,
            String title,
            String text,
            List<ProposedRole> roles,
            @Nullable Deadline deadline) {}

    /** Who takes what part. */
    public record ProposedRole(RoleKind role, Body body) {}

    /** Who it goes to, by its address or by its distribution list. */
    public record Recipient(Body body, Listed listed) {

        /** Where it stands. */
        public enum Listed {
            ADDRESSEE,
            DISTRIBUTION
        }
    }

    /**
     * The same with each cited document tied to the directive that has its symbol.
     *
     * @param directives ids by the key of the symbol
     */
    public Proposal knowing(Map<String, String> directives) {
        var known = citations.stream()
                .map(cited -> new Found<>(cited.value().knowing(directives), cited.place(), cited.confidence()))
                .toList();
        return new Proposal(system, kind, symbol, date, issuer, subject, urgency, known, deadlines, tasks, recipients);
    }

    /** With what is stated in the header of its package; what the text seems to say counts where that says nothing. */
    public Proposal under(Proposal stated) {
        var named = stated.citations.stream()
                .map(cited -> cited.value().symbol().key())
                .collect(Collectors.toSet());
        var others = citations.stream()
                .filter(cited -> !named.contains(cited.value().symbol().key()));
        return new Proposal(
                stated.system == null ? system : stated.system,
                stated.kind == null ? kind : stated.kind,
                stated.symbol == null ? symbol : stated.symbol,
                stated.date == null ? date : stated.date,
                stated.issuer == null ? issuer : stated.issuer,
                stated.subject == null ? subject : stated.subject,
                stated.urgency == null ? urgency : stated.urgency,
                Stream.concat(stated.citations.stream(), others).toList(),
                stated.deadlines.isEmpty() ? deadlines : stated.deadlines,
                stated.tasks.isEmpty() ? tasks : stated.tasks,
                stated.recipients.isEmpty() ? recipients : stated.recipients);
    }

    public static Proposal empty() {
        return new Proposal(null, null, null, null, null, null, null, List.of(), List.of(), List.of(), List.of());
    }
}
