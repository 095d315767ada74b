package vn.thongsuot.wrong.plans;

import org.bson.Document;

record MongoInTheDomain(Document document) {}
