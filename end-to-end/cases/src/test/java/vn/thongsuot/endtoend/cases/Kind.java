package vn.thongsuot.endtoend.cases;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.thongsuot.endtoend.RunningSuite;
import vn.thongsuot.local.launcher.suite.Service;

/** What the crash runs write to each service. */
enum Kind {
    INDICATORS(Service.DIRECTIVE, "quantri.dongnai") {
        @Override
        ObjectNode body(Ids ids, String client, int n, Random random) {
            return object().put("code", "thu-" + client + "-" + n)
                    .put("name", "Chỉ số thử " + n)
                    .put("unitOfMeasure", "lượt")
                    .put("overUnits", "SUM")
                    .put("overTime", "SUM")
                    .put("valueType", "NUMBER");
        }
    },
    PLANS(Service.PLAN, "chuyenvien.sct") {
        @Override
        ObjectNode body(Ids ids, String client, int n, Random random) {
            var body = object().put("unit", ids.unit())
                    .put("symbol", "/KH-SCT")
                    .put("date", "2025")
                    .put("placeName", "Đồng Nai")
                    .put("subject", "Kế hoạch thử " + n)
                    .put("numbering", "ROMAN");
            body.putArray("bases").addObject().put("directive", ids.directive()).put("relation", "CARRIES_OUT");
            body.putArray("sections").addObject().put("id", "mot").put("title", "Nội dung");
            return body;
        }
    },
    ACTIVITIES(Service.ACTIVITY, "chuyenvien.sct") {
        @Override
        ObjectNode body(Ids ids, String client, int n, Random random) {
            var body = object().put("unit", ids.unit())
                    .put("kind", List.of("TRAINING", "BANNER", "WEB_ARTICLE").get(random.nextInt(3)))
                    .put("mode", "ORGANISE")
                    .put("state", "DONE")
                    .put("title", "Việc thử " + n)
                    .put("when", "2025-04-" + (10 + random.nextInt(20)));
            body.putArray("directives").add(ids.directive());
            body.putArray("measurements")
                    .addObject()
                    .put("indicator", ids.indicator())
                    .put("value", Integer.toString(random.nextInt(100)));
            return body;
        }
    },
    REPORTS(Service.REPORTING, "chanhvanphong.sct") {
        @Override
        ObjectNode body(Ids ids, String client, int n, Random random) {
            var body = object().put("unit", ids.office())
                    .put("directive", ids.directive())
                    .put("kind", "THEMATIC")
                    .put("title", "Báo cáo thử " + n);
            body.putObject("period").put("from", "2025-04-11").put("to", "2025-05-05");
            return body;
        }
    };

    private final Service service;
    private final String user;

    Kind(Service service, String user) {
        this.service = service;
        this.user = user;
    }

    /** The n-th thing of a client, or the n-th change of one. */
    abstract ObjectNode body(Ids ids, String client, int n, Random random);

    Service service() {
        return service;
    }

    String user() {
        return user;
    }

    String path() {
        return "/api/v1/" + name().toLowerCase(Locale.ROOT);
    }

    String topic() {
        return "thongsuot." + name().toLowerCase(Locale.ROOT);
    }

    /** Starts clients; only activities are corrected by them, since those make the figures. */
    Load load(RunningSuite suite, Ids ids, long seed) {
        return Load.start(
                suite.as(user), path(), this == ACTIVITIES, seed, (client, n, random) -> body(ids, client, n, random));
    }

    private static ObjectNode object() {
        return JsonMapper.shared().createObjectNode();
    }
}
