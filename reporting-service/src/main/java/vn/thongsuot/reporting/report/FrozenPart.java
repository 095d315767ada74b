package vn.thongsuot.reporting.report;

import vn.thongsuot.reporting.chain.Sha256;

/**
 * A file of what was approved, or of the bundle that it leaves in.
 *
 * @param name as it is called in a bundle, for instance {@code figures.json}
 * @param bytes how many
 * @param sha256 of them, 64 hexadecimal digits
 */
public record FrozenPart(String name, long bytes, String sha256) {

    /** Documents are called {@code document.} and their ending. */
    public static final String DOCUMENT = "document.";

    static final String FIGURES = "figures.json";

    static FrozenPart of(String name, byte[] bytes) {
        return new FrozenPart(name, bytes.length, Sha256.of(bytes));
    }

    /** Name of the n-th file of deeds, from 1. */
    static String sources(int place) {
        return "sources-%04d.jsonl".formatted(place);
    }

    /** Name of the n-th file of deeds behind the figures of the period before, from 1. */
    static String before(int place) {
        return "before-%04d.jsonl".formatted(place);
    }
}
