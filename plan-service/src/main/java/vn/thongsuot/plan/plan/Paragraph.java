package vn.thongsuot.plan.plan;

import java.util.List;
import java.util.stream.Collectors;

/** A paragraph: stretches of text, one after the other, with no space added between them. */
public record Paragraph(List<Run> runs) {

    public Paragraph {
        runs = runs == null ? List.of() : List.copyOf(runs);
    }

    public static Paragraph of(Run... runs) {
        return new Paragraph(List.of(runs));
    }

    public static Paragraph of(String text) {
        return of(Run.text(text));
    }

    /** Its own words, without what is generated. */
    String words() {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }
}
