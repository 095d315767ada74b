package vn.thongsuot.reporting.check;

import java.time.Instant;
import vn.thongsuot.reporting.figure.Disagreement;

/**
 * A cell that is wrong, or lacks, however often it is looked at.
 *
 * @param foundAt when it was first seen to stand
 * @param seenAt when it was last
 */
public record Difference(Disagreement cell, Instant foundAt, Instant seenAt) {}
