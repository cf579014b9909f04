# SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Completion of qernal-token for bash.
_qernal_token() {
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} command='' at i
    local exec_options='--read-only --allow --log --access-token --secret --account --'
    for ((i = 1; i < COMP_CWORD; ++i)); do
        case ${COMP_WORDS[i]} in
        --)
            # What follows is a command line of its own.
            if [ "$command" = exec ] && declare -F _command_offset >/dev/null; then
                _command_offset $((i + 1))
            fi
            return
            ;;
        --account | --expiring | --allow | --log) i=$((i + 1)) ;;
        -*) ;;
        *)
            if [ -z "$command" ]; then
                command=${COMP_WORDS[i]}
                at=$i
            fi
            ;;
        esac
    done
    COMPREPLY=()
    case $before in
    --account | --expiring | --allow) return ;;
    --log)
        mapfile -t COMPREPLY < <(compgen -f -- "$word")
        return
        ;;
    esac
    if [ -z "$command" ]; then
        mapfile -t COMPREPLY < <(compgen -W 'exec get list check identify --account --help --version' -- "$word")
        return
    fi
    case $command:$word in
    exec:-*) mapfile -t COMPREPLY < <(compgen -W "$exec_options" -- "$word") ;;
    get:-*) mapfile -t COMPREPLY < <(compgen -W '--show --account' -- "$word") ;;
    list:*) mapfile -t COMPREPLY < <(compgen -W '--json --expiring --notify --wait --account' -- "$word") ;;
    check:-*) mapfile -t COMPREPLY < <(compgen -W '--json --verify --account' -- "$word") ;;
    identify:-*) mapfile -t COMPREPLY < <(compgen -W '--account' -- "$word") ;;
    identify:*) mapfile -t COMPREPLY < <(compgen -f -- "$word") ;;
    exec:*)
        if [ $((COMP_CWORD - at)) -gt 1 ]; then
            mapfile -t COMPREPLY < <(compgen -W "$exec_options" -- "$word")
        fi
        ;;
    esac
}
complete -F _qernal_token qernal-token
