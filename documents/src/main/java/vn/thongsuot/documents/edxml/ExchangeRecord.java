package vn.thongsuot.documents.edxml;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.documents.PlainText;

/**
 * What a package says of a document, as far as the record tells it.
 *
 * @param approved whether it is past drafting; only then may it leave
 * @param from the issuer; absent when its code is not known
 * @param to those it is sent to, as far as their codes are known
 * @param number absent until it is given
 * @param symbol kind and issuer, for instance {@code KH-UBND}, with or without the stroke before it
 * @param date absent until the day is known; a year or a month is not enough
 * @param place where it is issued
 * @param signer absent where the record does not say who signs
 * @param due by when an answer is asked for; absent when by no day
 * @param answers the document that this one answers; absent when none
 * @param places lines of the distribution list, without the file copy
 */
public record ExchangeRecord(
        boolean approved,
        @Nullable Agency from,
        List<Agency> to,
        @Nullable String number,
        @Nullable String symbol,
        @Nullable LocalDate date,
        @Nullable String place,
        ExchangeKind kind,
        String subject,
        @Nullable Signer signer,
        @Nullable LocalDate due,
        @Nullable Answered answers,
        List<String> places) {

    /**
     * A document that another one answers.
     *
     * @param code number and symbol, for instance {@code 572/SCT-KHTCTH}
     */
    public record Answered(String issuersCode, String code, LocalDate date) {

        public Answered {
            code = PlainText.of(code);
        }
    }

    /**
     * Who signs.
     *
     * @param competence in whose stead, for instance {@code KT.}; absent for one who signs in own right
     * @param name absent until it is known
     */
    public record Signer(
            @Nullable String competence,
            String position,
            @Nullable String name) {

        public Signer {
            competence = competence == null ? null : PlainText.of(competence);
            position = PlainText.of(position);
            name = name == null ? null : PlainText.of(name);
        }
    }

    public ExchangeRecord {
        to = List.copyOf(to);
        number = plain(number);
        symbol = symbol == null ? null : plain(symbol.replaceFirst("^/", ""));
        place = plain(place);
        subject = PlainText.of(subject);
        places = places.stream().map(PlainText::of).toList();
    }

    /** One that answers no other and asks for no answer. */
    public ExchangeRecord(
            boolean approved,
            @Nullable Agency from,
            List<Agency> to,
            @Nullable String number,
            @Nullable String symbol,
            @Nullable LocalDate date,
            @Nullable String place,
            ExchangeKind kind,
            String subject,
            @Nullable Signer signer,
            List<String> places) {
        this(approved, from, to, number, symbol, date, place, kind, subject, signer, null, null, places);
    }

    /** What keeps it from being sent; empty when nothing does. */
    public List<Lack> lacks() {
        var lacks = new ArrayList<Lack>();
        note(lacks, approved, Lack.APPROVAL);
        note(lacks, number != null, Lack.NUMBER);
        note(lacks, symbol != null, Lack.SYMBOL);
        note(lacks, date != null, Lack.DAY);
        note(lacks, place != null, Lack.PLACE);
        note(lacks, from != null, Lack.ISSUERS_CODE);
        note(lacks, !to.isEmpty(), Lack.RECIPIENTS_CODE);
        return lacks;
    }

    private static void note(List<Lack> lacks, boolean there, Lack lack) {
        if (!there) {
            lacks.add(lack);
        }
    }

    private static @Nullable String plain(@Nullable String text) {
        var plain = text == null ? "" : PlainText.of(text).strip();
        return plain.isEmpty() ? null : plain;
    }
}
