package vn.thongsuot.reporting.report;

import java.util.List;

/**
 * What a report takes from reports of others.
 *
 * @param inputs approved reports it is made from
 * @param quotes sections of them that it repeats
 */
public record Consolidated(List<Input> inputs, List<Quote> quotes) {

    public static final Consolidated NOTHING = new Consolidated(List.of(), List.of());

    public Consolidated {
        inputs = List.copyOf(inputs);
        quotes = List.copyOf(quotes);
    }

    /**
     * An approved report as it was when it was named. An approved one does not change, so the hash is that of its page.
     *
     * @param unit that made it
     * @param hash of its snapshot
     */
    public record Input(String report, String unit, String hash) {}

    /**
     * A section of an input, word for word.
     *
     * @param section of the input
     * @param into section of this report under which it is printed
     */
    public record Quote(String report, String section, String into) {}
}
