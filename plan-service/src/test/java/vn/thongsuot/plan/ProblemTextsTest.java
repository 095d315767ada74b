package vn.thongsuot.plan;

import vn.thongsuot.platformtest.texts.ProblemTextsKit;

class ProblemTextsTest extends ProblemTextsKit {

    ProblemTextsTest() {
        super("plan-service");
    }
}
