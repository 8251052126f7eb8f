package dev.stepup.slack.sender.mongo;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** A direct conversation as it is stored; its id is workspace and person. */
@Document("direct_messages")
record StoredConversation(@Id String id, String workspace, String person, String conversation) {}
