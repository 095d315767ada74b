package vn.thongsuot.platformtest.queries;

import com.mongodb.client.MongoClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * How the store would answer a question.
 *
 * @param plan as the store tells it
 * @param faults what makes it slower the more there is; empty when an index answers
 */
record Explained(String plan, List<String> faults) {

    private static final String SCANS = "reads the whole collection";
    private static final String SORTS = "sorts in memory";
    /** An index with an entry for each element of a list; such stores find by it, but do not read in its order. */
    private static final String OF_LISTS = "isMultiKey: true";

    /** So many are sorted as quickly as they are read in order, so that a planner that expects no more may do either. */
    private static final long FEW = 100;

    private static final Pattern EXPECTED = Pattern.compile(" rows=(\\d+) ");

    private static final Pattern BY_ID = Pattern.compile("Scan (using|on) \"?_id_\"?\\s");

    /** Stages of MongoDB's plans. */
    private static final Map<String, String> STAGES = Map.of("COLLSCAN", SCANS, "SORT", SORTS);
    /** Lines of PostgreSQL's plans, which document stores built on it answer. */
    private static final Map<Pattern, String> LINES = Map.of(
            Pattern.compile("Seq Scan on "), SCANS, Pattern.compile("^ *(-> +)?(Incremental )?Sort +\\("), SORTS);

    List<String> scans() {
        return faults.stream().filter(SCANS::equals).toList();
    }

    static Explained of(MongoClient store, StoredQuery query) {
        var explaining = new Document("explain", query.command()).append("verbosity", "queryPlanner");
        var explained = of(store.getDatabase(query.database()).runCommand(explaining));
        return query.concernsIds() ? explained : explained.notById();
    }

    /** Such stores find a collection by the index of ids, so that a whole one is read by it too. */
    private Explained notById() {
        if (!BY_ID.matcher(plan).find()) {
            return this;
        }
        var all = new ArrayList<>(faults);
        all.add(SCANS);
        return new Explained(plan, List.copyOf(all));
    }

    static Explained of(Document answer) {
        var faults = new ArrayList<String>();
        var plan = new ArrayList<String>();
        look(answer, plan, faults);
        return new Explained(plan.isEmpty() ? answer.toJson() : String.join("\n", plan), List.copyOf(faults));
    }

    private static void look(@Nullable Object at, List<String> plan, List<String> faults) {
        if (at instanceof List<?> list) {
            list.forEach(element -> look(element, plan, faults));
        } else if (at instanceof Document document) {
            document.forEach((name, value) -> {
                if (name.equals("stage")) {
                    Optional.ofNullable(STAGES.get(String.valueOf(value))).ifPresent(faults::add);
                } else if (name.equals("plan") && value instanceof String text) {
                    plan.add(text);
                    var lists = text.contains(OF_LISTS);
                    text.lines().forEach(line -> judge(line, lists, faults));
                } else if (!name.equals("rejectedPlans")) {
                    look(value, plan, faults);
                }
            });
        }
    }

    private static void judge(String line, boolean ofLists, List<String> faults) {
        LINES.forEach((pattern, fault) -> {
            if (pattern.matcher(line).find() && !(fault.equals(SORTS) && (ofLists || isOfFew(line)))) {
                faults.add(fault);
            }
        });
    }

    private static boolean isOfFew(String line) {
        var expected = EXPECTED.matcher(line);
        return expected.find() && Long.parseLong(expected.group(1)) <= FEW;
    }
}
