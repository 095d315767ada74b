package vn.thongsuot.directive.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.thongsuot.directive.reading.Proposal.ProposedRole;
import vn.thongsuot.directive.reading.Proposal.ProposedTask;
import vn.thongsuot.directive.task.RoleKind;
import vn.thongsuot.directive.time.Deadline;
import vn.thongsuot.platform.files.MatchingTime;

/** Numbered items that say who is to do what. */
final class TaskReading {

    private static final int MOST = 100;
    private static final int MOST_ROLES = 50;
    private static final int TITLE = 300;
    private static final int TEXT = 2000;
    /** Beginnings of items, and of what ends the last one. */
    private static final Pattern ITEM = Pattern.compile(
            "(?:^|\\n)[ \\t]*(?:(?<label>\\d{1,2}(?:\\.\\d{1,2}){0,2}|[a-zđ](?=\\))|[-+•])\\s*[.)]?\\s+(?=\\S)"
                    + "|(?<end>Nơi nhận|[IVX]{1,5}\\s*\\.\\s|TM\\.|KT\\.|TL\\.|Điều\\s))");

    private static final String BODY = "(?:[\\p{Lu}][^:;.]{2,200}?)";
    private static final Pattern LEADS = Pattern.compile(
            "^(?:(?:Giao|Đề nghị|Yêu cầu|Phân công|Chỉ đạo)\\s+)?(?<lead>" + BODY
                    + ")\\s*(?::|,?\\s+(?<verb>chủ trì|là (?:cơ quan )?đầu mối|làm đầu mối|có trách nhiệm|chịu trách nhiệm|tham mưu"
                    + "|hướng dẫn|giám sát|tổ chức|xây dựng|căn cứ|theo dõi|phối hợp với|phối hợp|báo cáo|triển khai))");
    private static final Pattern WITH = Pattern.compile(
            "phối hợp\\s+(?:chặt chẽ\\s+)?(?:với\\s+)?(?<with>[^:;.]{3,300}?)(?=\\s+(?:tổ chức|xây dựng|triển khai|tham mưu|thực"
                    + " hiện|hướng dẫn|theo dõi|tuyên truyền|rà soát|hoàn thành|trong|để|đẩy mạnh|nghiên cứu|báo cáo|trước)\\s|[:;.]|$)");

    private final Flat flat;
    private final Names names;
    private final List<Found<Deadline>> deadlines;
    private final MatchingTime time;

    TaskReading(Flat flat, Names names, List<Found<Deadline>> deadlines, MatchingTime time) {
        this.flat = flat;
        this.names = names;
        this.deadlines = deadlines;
        this.time = time;
    }

    List<Found<ProposedTask>> all() {
        var marks = time.matcher(ITEM, flat.document().content()).results().toList();
        var tasks = new ArrayList<Found<ProposedTask>>();
        for (int i = 0; i < marks.size() && tasks.size() < MOST; i++) {
            int to = i + 1 < marks.size()
                    ? marks.get(i + 1).start()
                    : flat.text().length();
            task(marks.get(i), to).ifPresent(tasks::add);
        }
        return tasks;
    }

    private Optional<Found<ProposedTask>> task(MatchResult mark, int to) {
        if (mark.group("label") == null || mark.end() >= to) {
            return Optional.empty();
        }
        var words = Flat.words(flat.text().substring(mark.end(), to));
        var roles = roles(words);
        if (roles.isEmpty()) {
            return Optional.empty();
        }
        var deadline = DeadlineReading.first(deadlines, mark.end(), to);
        var task = new ProposedTask(mark.group("label"), title(words), cut(words, TEXT), roles, deadline);
        boolean sure = roles.stream().allMatch(role -> role.body().unit() != null);
        var place = flat.place(mark.start("label"), to);
        return Optional.of(sure ? Found.stated(task, place) : Found.guessed(task, place));
    }

    private List<ProposedRole> roles(String words) {
        var lead = time.matcher(LEADS, words);
        if (!lead.find()) {
            return List.of();
        }
        var roles = new ArrayList<ProposedRole>();
        for (var body : names.bodies(lead.group("lead"))) {
            roles.add(new ProposedRole(kind(lead.group("verb")), body));
        }
        boolean known = roles.stream().anyMatch(role -> role.body().unit() != null);
        boolean saysWho = lead.group("verb") != null && lead.group("lead").length() <= 150;
        if (!known && !saysWho) {
            return List.of();
        }
        partners(words, roles);
        return roles;
    }

    private void partners(String words, List<ProposedRole> roles) {
        time.matcher(WITH, words).results().limit(3).forEach(found -> {
            for (var body : names.bodies(found.group("with"))) {
                if (roles.size() < MOST_ROLES) {
                    roles.add(new ProposedRole(RoleKind.COORDINATE, body));
                }
            }
        });
    }

    private static RoleKind kind(@org.jspecify.annotations.Nullable String verb) {
        if (verb == null) {
            return RoleKind.LEAD;
        }
        return switch (verb) {
            case "hướng dẫn" -> RoleKind.GUIDE;
            case "giám sát" -> RoleKind.SUPERVISE;
            case "phối hợp", "phối hợp với" -> RoleKind.COORDINATE;
            case "là đầu mối", "là cơ quan đầu mối", "làm đầu mối" -> RoleKind.FOCAL_POINT;
            default -> RoleKind.LEAD;
        };
    }

    private static String title(String words) {
        var end = Pattern.compile("[.;](?:\\s|$)").matcher(words);
        return cut(end.find() ? words.substring(0, end.start()) : words, TITLE);
    }

    private static String cut(String words, int longest) {
        return words.length() <= longest ? words : words.substring(0, longest);
    }
}
