package vn.thongsuot.reporting.lineage;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.reporting.facts.Days;

/**
 * Where a document comes from and what came of it.
 *
 * @param upstream what it rests on, nearest first
 * @param downstream what rests on it, nearest first
 * @param tasks given under it or under what rests on it; so are plans, activities and reports
 * @param truncated whether some list was cut at its bound
 */
public record LineageView(
        Document directive,
        List<Link> upstream,
        List<Link> downstream,
        List<Task> tasks,
        List<Plan> plans,
        List<Deed> activities,
        List<Report> reports,
        boolean truncated) {

    /** A document; all but the id is absent for one that is not known here. */
    public record Document(
            String id,
            long version,
            @Nullable String kind,
            @Nullable String symbol,
            @Nullable String date,
            @Nullable String issuer,
            @Nullable String issuerLevel,
            @Nullable String title) {}

    /**
     * A document on the way, and the citations by which it is reached.
     *
     * @param level steps away, from 1
     */
    public record Link(Document directive, int level, List<Edge> citations) {}

    /**
     * One citation.
     *
     * @param from the document that cites
     * @param to the one that is cited
     * @param basis {@code STATED} or {@code INFERRED}
     */
    public record Edge(String from, String to, String relation, String basis) {}

    public record Task(
            String id,
            long version,
            String title,
            @Nullable String directive,
            @Nullable String execution) {}

    public record Plan(String id, long version, String unit, String subject, String status, List<String> directives) {}

    /** The period is absent when nobody said when it was. */
    public record Deed(
            String id,
            long version,
            String unit,
            String kind,
            String state,
            String title,
            @Nullable Days period,
            List<String> directives,
            List<String> tasks,
            @Nullable String plan) {}

    public record Report(String id, long version, String unit, String title, String status, String directive) {}
}
