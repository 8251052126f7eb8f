package dev.stepup.home.privacy.chat;

import dev.stepup.chat.Words;
import dev.stepup.chat.command.Command;
import dev.stepup.chat.command.Reply;
import dev.stepup.chat.command.Subcommand;
import dev.stepup.home.privacy.ReadPersonalData;
import dev.stepup.privacy.OptOuts;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** {@code /stepup privacy} shows somebody what is stored of them, wherever they are and whatever team they are on. */
@Component
@Order(55)
final class PrivacyCommand implements Subcommand {

    private final ReadPersonalData readPersonalData;
    private final OptOuts optOuts;

    PrivacyCommand(ReadPersonalData readPersonalData, OptOuts optOuts) {
        this.readPersonalData = readPersonalData;
        this.optOuts = optOuts;
    }

    @Override
    public String name() {
        return "privacy";
    }

    @Override
    public String helpKey() {
        return "privacy.help";
    }

    @Override
    public boolean onlyShows() {
        return true;
    }

    @Override
    public Reply answer(Command command, Words words) {
        return Reply.message(new PrivacyView(words)
                .of(
                        readPersonalData.of(command.workspace(), command.asker()),
                        optOuts.has(command.workspace(), command.asker())));
    }
}
