package org.dragoman.contract;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the contract of the API. */
@MessageBundle("contract")
public interface ContractMessages {

    @Message
    String no_such_part(int most);

    @Message
    String key_used();

    @Message
    String key_malformed();

    @Message
    String under_way();
}
