# SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of qernal-token for fish.
set -l commands exec get list check identify
complete -c qernal-token -f
complete -c qernal-token -n "not __fish_seen_subcommand_from $commands" -a exec -d 'Run a command with a token'
complete -c qernal-token -n "not __fish_seen_subcommand_from $commands" -a get -d 'The secret of a token'
complete -c qernal-token -n "not __fish_seen_subcommand_from $commands" -a list -d 'The tokens of the account'
complete -c qernal-token -n "not __fish_seen_subcommand_from $commands" -a check -d 'What may be wrong'
complete -c qernal-token -n "not __fish_seen_subcommand_from $commands" -a identify -d 'Which tokens stand in a text'
complete -c qernal-token -l account -x -d 'Another account than the one used last'
complete -c qernal-token -s h -l help -d 'Show the help'
complete -c qernal-token -s v -l version -d 'Show the version'
complete -c qernal-token -n '__fish_seen_subcommand_from exec' -l read-only -d 'It may only read'
complete -c qernal-token -n '__fish_seen_subcommand_from exec' -l allow -x -d 'It may do only this'
complete -c qernal-token -n '__fish_seen_subcommand_from exec' -l log -r -F -d 'Log each request'
complete -c qernal-token -n '__fish_seen_subcommand_from exec' -l access-token -d 'With a real access token'
complete -c qernal-token -n '__fish_seen_subcommand_from exec' -l secret -d 'Put the secret into the environment'
complete -c qernal-token -n '__fish_seen_subcommand_from get' -l show -d 'Also to a terminal'
complete -c qernal-token -n '__fish_seen_subcommand_from list' -l json -d 'For programs'
complete -c qernal-token -n '__fish_seen_subcommand_from list' -l expiring -x -d 'Only those that expire by then'
complete -c qernal-token -n '__fish_seen_subcommand_from list' -l notify -d 'Notifications of the desktop, too'
complete -c qernal-token -n '__fish_seen_subcommand_from list' -l wait -d 'Until the notifications are closed'
complete -c qernal-token -n '__fish_seen_subcommand_from check' -l json -d 'For programs'
complete -c qernal-token -n '__fish_seen_subcommand_from check' -l verify -d 'Ask the service whether stored secrets still work'
complete -c qernal-token -n '__fish_seen_subcommand_from identify' -F
