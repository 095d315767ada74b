package vn.thongsuot.reporting.figure;

import org.jspecify.annotations.Nullable;

/**
 * An event that could not be read. While it stands, figures that it may concern are incomplete.
 *
 * @param key of the record, or its place on the topic when the key could not be read either, and the generation: gaps of
 *     two generations stand and close apart
 * @param tenant absent when unknown: then it may concern any tenant
 * @param sequence version of the activity that is missing; absent when unknown
 * @param cause why it could not be read
 * @param generation of the figures that lack it
 */
public record Gap(
        String key, @Nullable String tenant, @Nullable Long sequence, String cause, int generation) {

    public static Gap of(
            String record, @Nullable String tenant, @Nullable Long sequence, String cause, int generation) {
        return new Gap(record + "@g" + generation, tenant, sequence, cause, generation);
    }

    /** Whether a readable version makes up for it. Only newer versions than the one held before are asked about. */
    public boolean isClosedBy(long version) {
        return sequence == null || version >= sequence;
    }
}
