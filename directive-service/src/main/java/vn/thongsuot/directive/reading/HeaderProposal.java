package vn.thongsuot.directive.reading;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.directive.Citation;
import vn.thongsuot.directive.directive.DocumentSystem;
import vn.thongsuot.directive.directive.SymbolParser;
import vn.thongsuot.directive.time.Deadline;
import vn.thongsuot.directive.time.PartialDate;
import vn.thongsuot.documents.edxml.Agency;
import vn.thongsuot.documents.edxml.ExchangeRecord;

/** What the header of a package of the exchange axis states, for a person to confirm as what is read from a text is. */
public final class HeaderProposal {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    /** A package may go to every commune of the country; a proposal names the first. */
    private static final int RECIPIENTS = 200;

    private final ExchangeRecord header;
    private final Map<String, String> codes;
    private final Names names;

    private HeaderProposal(ExchangeRecord header, Map<String, String> codes, Names names) {
        this.header = header;
        this.codes = codes;
        this.names = names;
    }

    /**
     * The proposal; its urgency is left open, since what the numbers of {@code Priority} mean is not known.
     *
     * @param codes ids of units by their code on the axis
     * @param names of the units that are known
     */
    public static Proposal of(ExchangeRecord header, Map<String, String> codes, Names names) {
        return new HeaderProposal(header, codes, names).proposal();
    }

    private Proposal proposal() {
        return new Proposal(
                null,
                stated(
                        Kinds.titled(header.kind().inWords()).orElse(null),
                        header.kind().inWords()),
                stated(SymbolParser.parse(code(), DocumentSystem.STATE, null), code()),
                header.date() == null
                        ? null
                        : stated(PartialDate.of(header.date()), header.date().toString()),
                header.from() == null
                        ? null
                        : stated(body(header.from()), header.from().name()),
                stated(header.subject(), header.subject()),
                null,
                Stream.ofNullable(header.answers()).map(this::cited).toList(),
                Optional.ofNullable(header.due())
                        .map(due -> new Deadline("hạn ghi trong gói tin: " + DAY.format(due), due))
                        .map(due -> Found.stated(due, Place.inHeader(due.asWritten())))
                        .stream()
                        .toList(),
                List.of(),
                header.to().stream().limit(RECIPIENTS).map(this::recipient).toList());
    }

    private String code() {
        return header.number() + "/" + header.symbol();
    }

    private Found<Proposal.Cited> cited(ExchangeRecord.Answered answered) {
        var cited = new Proposal.Cited(
                SymbolParser.parse(answered.code(), DocumentSystem.STATE, null),
                null,
                answered.date(),
                null,
                null,
                Citation.Relation.REFERS_TO,
                Citation.Place.BODY,
                null);
        return Found.stated(cited, Place.inHeader(answered.code()));
    }

    private Found<Proposal.Recipient> recipient(Agency agency) {
        var recipient = new Proposal.Recipient(body(agency), Proposal.Recipient.Listed.ADDRESSEE);
        return Found.stated(recipient, Place.inHeader(agency.name()));
    }

    /** By its code; by its name where no unit has that. */
    private Proposal.Body body(Agency agency) {
        var unit = codes.get(agency.code());
        return unit == null ? names.body(agency.name()) : new Proposal.Body(agency.name(), unit);
    }

    private static <T> @Nullable Found<T> stated(@Nullable T value, String quote) {
        return value == null ? null : Found.stated(value, Place.inHeader(quote));
    }
}
