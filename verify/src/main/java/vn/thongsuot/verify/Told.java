package vn.thongsuot.verify;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the files of a bundle say. Every field that is not marked must be there. */
final class Told {

    private Told() {}

    /** A file by its name and hash. */
    record Part(String name, long bytes, String sha256) {
        Part {
            requireNonNull(name);
            requireNonNull(sha256);
        }
    }

    /** A file that is not there, with the reason. */
    record Absent(String name, String reason, @Nullable String sha256) {
        Absent {
            requireNonNull(name);
            requireNonNull(reason);
        }
    }

    /** {@code manifest.json}. */
    record Manifest(
            String format,
            String tenant,
            String report,
            long version,
            long place,
            List<Part> files,
            List<Absent> absent) {

        Manifest {
            requireNonNull(format);
            requireNonNull(tenant);
            requireNonNull(report);
            files = List.copyOf(files);
            absent = List.copyOf(absent);
        }
    }

    /** What a report is called. */
    record Identity(
            String title, @Nullable String number, @Nullable String symbol) {
        Identity {
            requireNonNull(title);
        }
    }

    /** Local days, both ends included. */
    record Days(LocalDate from, LocalDate to) {
        Days {
            requireNonNull(from);
            requireNonNull(to);
        }
    }

    /** {@code snapshot.json}. */
    record Snapshot(
            String format,
            String tenant,
            String report,
            long version,
            String unitName,
            Identity identity,
            Days period,
            String directive,
            String approvedAt,
            List<Part> parts,
            List<Absent> absent) {

        Snapshot {
            requireNonNull(format);
            requireNonNull(tenant);
            requireNonNull(report);
            requireNonNull(unitName);
            requireNonNull(identity);
            requireNonNull(period);
            requireNonNull(directive);
            requireNonNull(Instant.parse(approvedAt));
            parts = List.copyOf(parts);
            absent = List.copyOf(absent);
        }
    }

    /** A unit that ended, and those that took it over. */
    record Ended(String unit, LocalDate until, List<String> into) {
        Ended {
            requireNonNull(unit);
            requireNonNull(until);
            into = List.copyOf(into);
        }
    }

    /** What figures were asked for; documents and units as they stood at the approval where no other day is told. */
    record Definition(
            String directive,
            List<String> directives,
            String unit,
            List<String> units,
            Days period,
            @Nullable LocalDate treesAsOf,
            @Nullable List<Ended> ended,
            List<String> deeds) {

        Definition {
            ended = ended == null ? List.of() : List.copyOf(ended);
            requireNonNull(directive);
            requireNonNull(unit);
            requireNonNull(period);
            directives = List.copyOf(directives);
            units = List.copyOf(units);
            deeds = List.copyOf(deeds);
        }

        /** Units that ended and did some of the deeds; never absent. */
        @Override
        public List<Ended> ended() {
            return ended == null ? List.of() : ended;
        }
    }

    /** One total; {@code unitsBy} and {@code timeBy} came with the second format. */
    record Item(
            String indicator,
            String name,
            @Nullable String overUnits,
            @Nullable String overTime,
            @Nullable String unitsBy,
            @Nullable String timeBy,
            @Nullable String value,
            @Nullable String qualifier,
            int deeds,
            @Nullable String reason,
            @Nullable String numerator,
            @Nullable String denominator) {

        Item {
            requireNonNull(indicator);
            requireNonNull(name);
        }
    }

    /** What a plan wanted of a figure; {@code wanted} and {@code reached} are what is printed of it. */
    record Target(
            String indicator,
            String plan,
            @Nullable String qualifier,
            @Nullable String value,
            @Nullable String part,
            @Nullable String share,
            String state,
            @Nullable String why,
            @Nullable String percent,
            @Nullable String percentQualifier,
            String wanted,
            String reached) {

        Target {
            requireNonNull(indicator);
            requireNonNull(plan);
            requireNonNull(state);
            requireNonNull(wanted);
            requireNonNull(reached);
        }
    }

    /** {@code figures.json}; {@code before} and {@code targets} came with the third format. */
    record Figures(
            boolean complete,
            long notDatable,
            Definition definition,
            List<Item> items,
            @Nullable Figures before,
            @Nullable List<Target> targets) {

        Figures {
            requireNonNull(definition);
            items = List.copyOf(items);
            targets = targets == null ? null : List.copyOf(targets);
        }
    }

    /** One line of {@code chain.jsonl}. */
    record Link(long place, String snapshot, String at, String hash) {
        Link {
            requireNonNull(snapshot);
            requireNonNull(at);
            requireNonNull(hash);
        }
    }

    /** {@code checkpoint.json}. */
    record Checkpoint(String tenant, long count, String head) {
        Checkpoint {
            requireNonNull(tenant);
            requireNonNull(head);
        }
    }
}
