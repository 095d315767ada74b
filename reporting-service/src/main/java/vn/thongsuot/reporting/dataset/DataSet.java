package vn.thongsuot.reporting.dataset;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.facts.Days;

/**
 * Approved figures that everybody may read, under an address that stays.
 *
 * @param slug the last part of the address; never changes
 * @param versions in the order of their publication; none is ever changed, one may be taken back
 * @param published whether one of them stands; follows from them, and is kept so that lists find it
 */
public record DataSet(String slug, Description description, List<Version> versions, boolean published) {

    /** Field by which those are found that everybody may read. */
    public static final String STANDING = "published";

    static final String DESCRIBED = "vn.thongsuot.dataset.described.v1";
    static final String PUBLISHED = "vn.thongsuot.dataset.published.v1";
    static final String WITHDRAWN = "vn.thongsuot.dataset.withdrawn.v1";

    /** Versions of one data set, two a month for more than eight years. */
    static final int VERSIONS = 200;

    public DataSet {
        versions = versions == null ? List.of() : List.copyOf(versions);
        published = versions.stream().anyMatch(version -> version.withdrawn() == null);
    }

    DataSet(String slug, Description description, List<Version> versions) {
        this(slug, description, versions, false);
    }

    /** How often a new version is to be expected, as the EU vocabulary of frequencies names it. */
    public enum Frequency {
        MONTHLY,
        QUARTERLY,
        ANNUAL_2,
        ANNUAL,
        IRREG
    }

    /**
     * What is told of it.
     *
     * @param unit that publishes it, id
     * @param contact the office that answers questions, id of a unit; never a person
     */
    public record Description(
            String title,
            String text,
            String unit,
            String contact,
            Frequency frequency,
            List<String> keywords,
            List<OpenColumn> columns) {

        public Description {
            keywords = List.copyOf(keywords);
            columns = List.copyOf(columns);
        }
    }

    /** One form of a version, by the hash of its bytes. */
    public record Part(String sha256, long bytes) {}

    /**
     * What was published at once.
     *
     * @param number from 1
     * @param reports ids of the approved reports that it is made from
     * @param licence as it was when it was published
     * @param withdrawn absent while it stands
     */
    public record Version(
            int number,
            Instant issued,
            Days period,
            List<String> reports,
            int rows,
            String licence,
            Part csv,
            Part json,
            @Nullable Withdrawal withdrawn) {

        public Version {
            reports = List.copyOf(reports);
        }

        Version withdrawn(Withdrawal why) {
            return new Version(number, issued, period, reports, rows, licence, csv, json, why);
        }
    }

    /** That a version was taken back; the reason is told to whoever asks for it. */
    public record Withdrawal(Instant at, String reason) {}

    public static String idOf(TenantId tenant, String slug) {
        return Command.idOf("data-set", tenant.value(), slug);
    }

    public Optional<Version> version(int number) {
        return versions.stream().filter(version -> version.number() == number).findFirst();
    }

    /** The newest that stands. */
    public Optional<Version> latest() {
        return versions.reversed().stream()
                .filter(version -> version.withdrawn() == null)
                .findFirst();
    }

    DataSet described(Description newer) {
        return new DataSet(slug, newer, versions);
    }

    DataSet with(Version version) {
        return new DataSet(
                slug,
                description,
                Stream.concat(versions.stream(), Stream.of(version)).toList());
    }

    DataSet withdrawing(int number, Withdrawal why) {
        return new DataSet(
                slug,
                description,
                versions.stream()
                        .map(version -> version.number() == number ? version.withdrawn(why) : version)
                        .toList());
    }
}
