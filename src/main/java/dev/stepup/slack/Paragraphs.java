package dev.stepup.slack;

import static com.slack.api.model.block.composition.BlockCompositions.markdownText;
import static com.slack.api.model.block.composition.BlockCompositions.plainText;

import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.HeaderBlock;
import com.slack.api.model.block.SectionBlock;
import java.util.List;

/** Blocks that are only read; what is too long for Slack is cut with an ellipsis. */
public final class Paragraphs {

    private static final int SECTION = 3000;
    private static final int HEADER = 150;
    private static final int NOTE = 2000;

    private Paragraphs() {}

    /** A heading in plain text. */
    public static HeaderBlock heading(String plain) {
        return HeaderBlock.builder()
                .text(plainText(Mrkdwn.shorten(Plain.line(plain), HEADER), false))
                .build();
    }

    /** A paragraph in mrkdwn. */
    public static SectionBlock paragraph(String mrkdwn) {
        return SectionBlock.builder()
                .text(markdownText(Mrkdwn.shortenMarked(mrkdwn, SECTION)))
                .build();
    }

    /** A small note in mrkdwn. */
    public static ContextBlock note(String mrkdwn) {
        return ContextBlock.builder()
                .elements(List.of(markdownText(Mrkdwn.shortenMarked(mrkdwn, NOTE))))
                .build();
    }
}
