package vn.thongsuot.activity;

import vn.thongsuot.platformtest.texts.ProblemTextsKit;

class ProblemTextsTest extends ProblemTextsKit {

    ProblemTextsTest() {
        super("activity-service");
    }
}
